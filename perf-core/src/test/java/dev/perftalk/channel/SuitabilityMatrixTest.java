package dev.perftalk.channel;

import static dev.perftalk.channel.Suitability.FAIR;
import static dev.perftalk.channel.Suitability.IDEAL;
import static dev.perftalk.channel.Suitability.SUITABLE;
import static dev.perftalk.channel.Suitability.UNSUITABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.perftalk.kernel.Text;
import dev.perftalk.practice.Practice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class SuitabilityMatrixTest {
    private static final List<Scenario> SCENARIOS = Scenario.STANDARD;
    private static final Text OURS = Text.of("我们的理由", "our reason");

    private final SuitabilityMatrix standard = SuitabilityMatrix.standard();

    /** The article, part three, 3, table 2. */
    @ParameterizedTest
    @CsvSource(useHeadersInDisplayName = true, delimiter = '|', textBlock = """
                    channel          | GOAL_SETTING | DAILY_COACHING | MIDTERM_REVIEW | RESULT_FEEDBACK | DEVELOPMENT_PLANNING
                    ONE_ON_ONE       | IDEAL        | SUITABLE       | IDEAL          | IDEAL           | IDEAL
                    TEAM_MEETING     | FAIR         | IDEAL          | SUITABLE       | FAIR            | FAIR
                    INSTANT_FEEDBACK | UNSUITABLE   | IDEAL          | SUITABLE       | SUITABLE        | FAIR
                    WRITTEN_REPORT   | FAIR         | SUITABLE       | SUITABLE       | FAIR            | FAIR
                    DASHBOARD        | SUITABLE     | SUITABLE       | IDEAL          | IDEAL           | SUITABLE
                    """)
    @Practice(section = "3.3 Tools", rule = "tools.table")
    void the_standard_is_the_articles_table(
            String code,
            Suitability goals,
            Suitability daily,
            Suitability midterm,
            Suitability result,
            Suitability next) {
        Channel channel = Channel.of(code);

        assertThat(SCENARIOS)
                .extracting(scenario -> standard.suitability(channel, scenario).orElseThrow())
                .containsExactly(goals, daily, midterm, result, next);
    }

    @Test
    void the_standard_has_five_channels_and_five_scenarios_in_table_order() {
        assertThat(standard.channels())
                .containsExactly(
                        Channel.ONE_ON_ONE,
                        Channel.TEAM_MEETING,
                        Channel.INSTANT_FEEDBACK,
                        Channel.WRITTEN_REPORT,
                        Channel.DASHBOARD);
        assertThat(standard.scenarios())
                .containsExactly(
                        Scenario.GOAL_SETTING,
                        Scenario.DAILY_COACHING,
                        Scenario.MIDTERM_REVIEW,
                        Scenario.RESULT_FEEDBACK,
                        Scenario.DEVELOPMENT_PLANNING);
    }

    @Test
    void the_best_comes_first_and_equals_stay_in_table_order() {
        assertThat(standard.recommend(Scenario.GOAL_SETTING))
                .extracting(Recommendation::channel)
                .containsExactly(
                        Channel.ONE_ON_ONE,
                        Channel.DASHBOARD,
                        Channel.TEAM_MEETING,
                        Channel.WRITTEN_REPORT,
                        Channel.INSTANT_FEEDBACK);
        assertThat(standard.recommend(Scenario.DAILY_COACHING))
                .extracting(Recommendation::suitability)
                .containsExactly(IDEAL, IDEAL, SUITABLE, SUITABLE, SUITABLE);
    }

    @ParameterizedTest
    @FieldSource("SCENARIOS")
    @Practice(section = "3.3 Tools", rule = "tools.reasons")
    void every_cell_says_why_in_both_languages(Scenario scenario) {
        assertThat(standard.recommend(scenario)).hasSize(5).allSatisfy(recommendation -> {
            assertThat(recommendation.scenario()).isEqualTo(scenario);
            assertThat(recommendation.why().text().zh())
                    .containsPattern("\\p{IsHan}")
                    .endsWith("。");
            assertThat(recommendation.why().text().en())
                    .doesNotContainPattern("\\p{IsHan}")
                    .endsWith(".");
        });
    }

    @Test
    @Practice(section = "3.3 Tools", rule = "tools.reasons")
    void no_two_cells_have_the_same_reason() {
        Set<Text> reasons = new HashSet<>();
        Set<String> codes = new HashSet<>();
        SCENARIOS.stream()
                .flatMap(scenario -> standard.recommend(scenario).stream())
                .forEach(recommendation -> {
                    reasons.add(recommendation.why().text());
                    codes.add(recommendation.why().code());
                });

        assertThat(reasons).hasSize(25);
        assertThat(codes).hasSize(25).contains("DASHBOARD.GOAL_SETTING");
    }

    @Test
    @Practice(section = "3.3 Tools", rule = "tools.own-channels")
    void a_vendor_adds_a_channel_and_a_scenario_of_its_own() {
        Channel walk = Channel.of("walk");
        Scenario farewell = Scenario.of("farewell");
        SuitabilityMatrix ours =
                standard.withCell(walk, farewell, IDEAL, OURS).withCell(walk, Scenario.GOAL_SETTING, IDEAL, OURS);

        assertThat(ours.channels()).hasSize(6).endsWith(walk);
        assertThat(ours.scenarios()).hasSize(6).endsWith(farewell);
        assertThat(ours.recommend(farewell)).singleElement().satisfies(only -> {
            assertThat(only.channel()).isEqualTo(walk);
            assertThat(only.why().text()).isEqualTo(OURS);
        });
        assertThat(ours.recommend(Scenario.GOAL_SETTING))
                .extracting(Recommendation::channel)
                .startsWith(Channel.ONE_ON_ONE, walk, Channel.DASHBOARD);
    }

    @Test
    void replacing_a_cell_leaves_the_others_and_the_table_it_came_from() {
        SuitabilityMatrix ours = standard.withCell(Channel.TEAM_MEETING, Scenario.GOAL_SETTING, UNSUITABLE, OURS);

        assertThat(ours.recommend(Scenario.GOAL_SETTING))
                .filteredOn(recommendation -> recommendation.channel().equals(Channel.TEAM_MEETING))
                .extracting(
                        Recommendation::suitability,
                        recommendation -> recommendation.why().text())
                .containsExactly(tuple(UNSUITABLE, OURS));
        assertThat(ours.recommend(Scenario.GOAL_SETTING))
                .filteredOn(recommendation -> !recommendation.channel().equals(Channel.TEAM_MEETING))
                .isSubsetOf(standard.recommend(Scenario.GOAL_SETTING))
                .hasSize(4);
        assertThat(SCENARIOS.subList(1, 5))
                .allSatisfy(other -> assertThat(ours.recommend(other)).isEqualTo(standard.recommend(other)));
        assertThat(ours.channels()).isEqualTo(standard.channels());
        assertThat(standard.suitability(Channel.TEAM_MEETING, Scenario.GOAL_SETTING))
                .contains(FAIR);
    }

    @Test
    void what_is_not_in_the_table_is_not_recommended() {
        assertThat(standard.recommend(Scenario.of("farewell"))).isEmpty();
        assertThat(standard.suitability(Channel.of("walk"), Scenario.GOAL_SETTING))
                .isEmpty();
        assertThat(SuitabilityMatrix.empty().channels()).isEmpty();
    }
}
