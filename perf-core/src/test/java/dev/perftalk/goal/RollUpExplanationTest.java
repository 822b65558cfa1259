package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.at;
import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static dev.perftalk.goal.Goals.id;
import static dev.perftalk.goal.Goals.percent;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RollUpExplanationTest {
    private static RollUpExplanation top(Goal top, Goal... parts) {
        List<Goal> goals = Stream.concat(Stream.of(top), Stream.of(parts).map(part -> below("top", part)))
                .toList();
        return GoalCascade.of(goals).explain(id("top")).orElseThrow();
    }

    private static final Goal[] PARTS = {
        at("100", goal("a")).withWeight(new BigDecimal("0.75")),
        at("0", goal("b")).withWeight(new BigDecimal("0.25")),
        goal("c")
    };

    @Test
    void a_mean_tells_its_parts_their_weights_and_what_was_left_out() {
        RollUpExplanation told = top(goal("top"), PARTS);

        assertThat(told.basis()).isEqualTo(RollUpExplanation.Basis.CHILDREN);
        assertThat(told.parts()).extracting(RollUpPart::subject).containsExactly("a", "b", "c");
        assertThat(told.counting()).hasSize(2);
        assertThat(told.parts().stream().map(told::share))
                .containsExactly(new BigDecimal("0.750000000"), new BigDecimal("0.250000000"), new BigDecimal("0E-9"));
        assertThat(told.result()).contains(percent("75"));
        assertThat(told.text().en())
                .isEqualTo("75% is the weighted average of those goals below that count, 2 of 3"
                        + " (0.75 × 100% + 0.25 × 0%): top");
        assertThat(told.text().zh()).contains("75%", "加权平均", "共 3 个，计入 2 个").endsWith("：top");
    }

    @Test
    void a_progress_of_the_goals_own_tells_where_it_was_taken_from() {
        Goal measured = goal("top")
                .withMeasures(
                        Measure.percent("secret words").withActual(BigDecimal.TEN), Measure.percent("nobody looked"));

        assertThat(top(at("10", measured)).basis()).isEqualTo(RollUpExplanation.Basis.RESULT);
        assertThat(top(at("10", measured)).text().en())
                .startsWith("10% was noted")
                .endsWith(": top");
        RollUpExplanation told = top(measured, PARTS);
        assertThat(told.basis()).isEqualTo(RollUpExplanation.Basis.MEASURES);
        assertThat(told.text().en()).contains("1 of 2").endsWith(": top");
        assertThat(told.toString()).doesNotContain("secret");
    }

    @Test
    void every_way_has_a_sentence_with_and_without_data() {
        Stream.concat(RollUp.STANDARD.stream(), Stream.of(RollUp.of("OURS"))).forEach(rollUp -> {
            Goal top = goal("top").withRollUp(rollUp);
            assertThat(List.of(top(top), top(top, PARTS))).allSatisfy(told -> {
                assertThat(told.text().en()).endsWith(": top").doesNotContain("{", "()");
                assertThat(told.text().zh()).endsWith("：top").doesNotContain("{", "（）");
            });
        });
        assertThat(top(goal("top").withRollUp(RollUp.MILESTONE_SHARE), PARTS)
                        .text()
                        .en())
                .startsWith("37.5% is the share")
                .contains("3 of 3", "1 × –");
    }

    @Test
    void amounts_are_told_as_they_are_added_up() {
        Measure sold =
                Measure.builder().name("sold").unit("t").target(BigDecimal.TEN).build();
        RollUpExplanation told = top(
                goal("top").withRollUp(RollUp.SUM).withMeasures(sold),
                goal("a").withMeasures(sold.withActual(new BigDecimal("2.50"))),
                goal("b").withMeasures(sold));

        assertThat(told.text().en()).startsWith("25% of the target").contains("1 of 2 (2.50)");
    }

    @Test
    void of_many_parts_the_sentence_shows_some() {
        Goal[] many = Stream.iterate(0, number -> number + 1)
                .limit(12)
                .map(number -> at("50", goal("g" + number)))
                .toArray(Goal[]::new);

        assertThat(top(goal("top"), many).text().en()).contains("12 of 12").contains("50% + …)");
        assertThat(GoalCascade.of(List.of(many)).explain(id("nobody"))).isEmpty();
    }
}
