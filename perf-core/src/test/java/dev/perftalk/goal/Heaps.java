package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.id;

import dev.perftalk.kernel.GoalId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Goals as nobody would tidy them: parents anywhere, unknown or in loops, data, weights and ways to roll up here and there. */
final class Heaps {
    private static final RollUp SECOND_BEST = RollUp.of("SECOND_BEST");

    /** A host's own: the best but one of the parts. */
    static final CascadePolicy POLICY = CascadePolicy.builder()
            .putRollUps(
                    SECOND_BEST,
                    (goal, parts) -> parts.stream()
                            .flatMap(part -> part.progress().stream())
                            .sorted()
                            .skip(Math.max(0, parts.size() - 2))
                            .findFirst())
            .build();

    private static final List<RollUp> ROLL_UPS = List.of(
            RollUp.WEIGHTED_AVERAGE,
            RollUp.WEIGHTED_AVERAGE,
            RollUp.SUM,
            RollUp.MINIMUM,
            RollUp.MILESTONE_SHARE,
            RollUp.MANUAL,
            SECOND_BEST);

    private Heaps() {}

    /** Up to so many goals, each id once; a parent may be an id that no goal has. */
    static Arbitrary<List<Goal>> upTo(int most) {
        return Arbitraries.integers()
                .between(1, most)
                .flatMap(size -> Combinators.combine(IntStream.range(0, size)
                                .mapToObj(number -> goal(Arbitraries.just(number), most))
                                .toList())
                        .as(goals -> goals));
    }

    /** Any goal of such a heap. */
    static Arbitrary<Goal> goal(Arbitrary<Integer> number, int most) {
        Arbitrary<Optional<GoalId>> parent = Arbitraries.integers()
                .between(0, most)
                .map(other -> id("g" + other))
                .optional(0.8);
        return Combinators.combine(number, parent, results(), weights(), measures(), Arbitraries.of(ROLL_UPS), flags())
                .as((named, above, reached, weighs, measured, way, flag) -> Goals.goal(
                                "g" + named, GoalLevel.STANDARD.get(flag % 4))
                        .withParent(above)
                        .withResult(reached)
                        .withWeight(weighs)
                        .withMeasures(measured)
                        .withRollUp(way)
                        .withOverachievement(flag < 8 ? Overachievement.CAP : Overachievement.KEEP)
                        .withCancelled(flag == 15));
    }

    private static Arbitrary<Integer> flags() {
        return Arbitraries.integers().between(0, 15);
    }

    private static Arbitrary<Optional<Progress>> results() {
        return Arbitraries.integers()
                .between(0, 2000)
                .map(thousandths -> new Progress(BigDecimal.valueOf(thousandths, 3)))
                .optional(0.4);
    }

    private static Arbitrary<BigDecimal> weights() {
        return Arbitraries.frequencyOf(
                Tuple.of(
                        6,
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(2)),
                Tuple.of(1, Arbitraries.of(BigDecimal.ZERO, new BigDecimal("999999.999999"))),
                Tuple.of(1, Arbitraries.of(new BigDecimal("0.000001"), BigDecimal.ONE)));
    }

    private static Arbitrary<List<Measure>> measures() {
        Arbitrary<Measure> measure = Combinators.combine(
                        Arbitraries.of("shops", "CNY"),
                        Arbitraries.integers().between(-5, 20),
                        Arbitraries.integers().between(-5, 20).optional(0.3))
                .as((unit, target, actual) -> Measure.builder()
                        .name("m")
                        .unit(unit)
                        .target(BigDecimal.valueOf(target))
                        .actual(actual.map(BigDecimal::valueOf))
                        .build());
        return measure.list().ofMaxSize(2);
    }
}
