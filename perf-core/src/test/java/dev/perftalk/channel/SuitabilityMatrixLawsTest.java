package dev.perftalk.channel;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Text;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every table, whatever its cells, in whatever order they were put and put again. */
class SuitabilityMatrixLawsTest {
    private static final List<Scenario> SCENARIOS =
            IntStream.range(0, 4).mapToObj(number -> Scenario.of("s" + number)).toList();

    private record Cell(Channel channel, Scenario scenario, Suitability suitability) {}

    @Provide
    Arbitrary<SuitabilityMatrix> matrices() {
        Arbitrary<Channel> channels = Arbitraries.integers().between(0, 6).map(number -> Channel.of("c" + number));
        return Combinators.combine(channels, Arbitraries.of(SCENARIOS), Arbitraries.of(Suitability.class))
                .as(Cell::new)
                .list()
                .ofMaxSize(30)
                .map(cells -> {
                    SuitabilityMatrix matrix = SuitabilityMatrix.empty();
                    for (Cell cell : cells) {
                        matrix = matrix.withCell(
                                cell.channel(), cell.scenario(), cell.suitability(), Text.of("理由", "reason"));
                    }
                    return matrix;
                });
    }

    @Property(tries = 300)
    void a_recommendation_holds_each_channel_with_a_cell_once(@ForAll("matrices") SuitabilityMatrix matrix) {
        assertThat(SCENARIOS)
                .allSatisfy(scenario -> assertThat(matrix.recommend(scenario))
                        .extracting(Recommendation::channel)
                        .containsExactlyInAnyOrderElementsOf(matrix.channels().stream()
                                .filter(channel ->
                                        matrix.suitability(channel, scenario).isPresent())
                                .toList()));
    }

    @Property(tries = 300)
    void a_recommendation_is_ordered_by_suitability_then_by_the_table(@ForAll("matrices") SuitabilityMatrix matrix) {
        List<Channel> table = matrix.channels();

        assertThat(SCENARIOS)
                .allSatisfy(scenario -> assertThat(matrix.recommend(scenario))
                        .isSortedAccordingTo(Comparator.comparing(Recommendation::suitability)
                                .thenComparing(recommendation -> table.indexOf(recommendation.channel()))));
    }

    @Property(tries = 300)
    void a_recommendation_says_what_the_table_says(@ForAll("matrices") SuitabilityMatrix matrix) {
        assertThat(SCENARIOS)
                .flatMap(matrix::recommend)
                .allSatisfy(one -> assertThat(matrix.suitability(one.channel(), one.scenario()))
                        .contains(one.suitability()));
    }
}
