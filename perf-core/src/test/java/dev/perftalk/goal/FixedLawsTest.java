package dev.perftalk.goal;

import static dev.perftalk.goal.Goals.below;
import static dev.perftalk.goal.Goals.goal;
import static dev.perftalk.goal.Goals.id;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** Integers of a fixed scale come to what numbers without bound would, rounded once on each level. */
class FixedLawsTest {
    private static final long MOST_WEIGHT = 1_000_000_000_000L;
    private static final long MOST_PROGRESS = 4_000_000_000L;

    /** Enough digits that what they leave out plays no part. */
    private static final MathContext UNBOUNDED = new MathContext(60);

    @Property(tries = 2000)
    void a_mean_is_the_quotient_rounded_half_up(
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long weights,
            @ForAll @LongRange(min = 0, max = MOST_PROGRESS) long mean,
            @ForAll @LongRange(min = 0, max = Long.MAX_VALUE) long offset) {
        BigInteger by = BigInteger.valueOf(weights);
        BigInteger sum = by.multiply(BigInteger.valueOf(mean))
                .add(BigInteger.valueOf(mean == MOST_PROGRESS ? 0 : offset % weights));

        int quotient = Fixed.divide(sum.shiftRight(64).longValue(), sum.longValue(), weights);

        assertThat(Integer.toUnsignedLong(quotient))
                .isEqualTo(new BigDecimal(sum)
                        .divide(new BigDecimal(by), 0, RoundingMode.HALF_UP)
                        .longValueExact());
    }

    @Property(tries = 500)
    void what_is_added_and_taken_away_again_leaves_no_trace(
            @ForAll @LongRange(min = 0, max = MOST_WEIGHT) long weight,
            @ForAll @LongRange(min = 0, max = MOST_PROGRESS) long progress,
            @ForAll @IntRange(min = 1, max = 50) int times) {
        Sums sums = new Sums(1);
        sums.add(0, 7, 3);
        for (int round = 0; round < times; round++) {
            sums.add(0, weight, progress);
            sums.add(0, MOST_WEIGHT, MOST_PROGRESS);
        }
        for (int round = 0; round < times; round++) {
            sums.takeAway(0, weight, progress);
            sums.takeAway(0, MOST_WEIGHT, MOST_PROGRESS);
        }

        assertThat(sums.mean(0)).isEqualTo(3);
        sums.takeAway(0, 7, 3);
        assertThat(sums.isZero(0)).isTrue();
        assertThat(sums.mean(0)).isEqualTo(Fixed.ABSENT);
    }

    /** Half a unit of the ninth decimal is lost on a level, and a mean makes no error below it greater. */
    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_tree_stays_within_half_a_unit_a_level_of_unbounded_decimals(
            @ForAll Random random, @ForAll @IntRange(min = 1, max = 60) int size) {
        List<Goal> goals = new ArrayList<>(List.of(goal("0")));
        for (int number = 1; number < size; number++) {
            goals.add(below(String.valueOf(random.nextInt(number)), goal(String.valueOf(number)))
                    .withWeight(BigDecimal.valueOf(random.nextLong(MOST_WEIGHT), 6)));
        }
        GoalCascade empty = GoalCascade.of(goals);
        goals.replaceAll(goal -> empty.children(goal.id()).isEmpty()
                ? goal.withResult(new Progress(BigDecimal.valueOf(random.nextInt(1_000_000_001), 9)))
                : goal);
        GoalCascade cascade = GoalCascade.of(goals);

        for (int level = 0; level < goals.size(); level++) {
            Goal goal = goals.get(level);
            int height = cascade.below(goal.id()).stream()
                            .mapToInt(one -> cascade.depth(one.id()).orElseThrow())
                            .max()
                            .orElse(cascade.depth(goal.id()).orElseThrow())
                    - cascade.depth(goal.id()).orElseThrow();
            BigDecimal distance = cascade.progress(goal.id())
                    .orElseThrow()
                    .value()
                    .subtract(unbounded(cascade, goal))
                    .abs();
            assertThat(distance)
                    .isLessThanOrEqualTo(new BigDecimal("0.0000000005")
                            .multiply(BigDecimal.valueOf(height))
                            .add(new BigDecimal("1e-40")));
        }
    }

    private static BigDecimal unbounded(Cascade cascade, Goal goal) {
        if (goal.result().isPresent()) {
            return goal.result().get().value();
        }
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (Goal child : cascade.children(goal.id())) {
            sum = sum.add(child.weight().multiply(unbounded(cascade, child)));
            weights = weights.add(child.weight());
        }
        return weights.signum() == 0 ? BigDecimal.ZERO : sum.divide(weights, UNBOUNDED);
    }

    @Test
    void thousands_of_the_heaviest_goals_below_one_are_still_exact() {
        List<Goal> goals = new ArrayList<>(List.of(goal("top").withOverachievement(Overachievement.KEEP)));
        for (int number = 0; number < 10_000; number++) {
            goals.add(below("top", goal("g" + number))
                    .withWeight(new BigDecimal(number % 2 == 0 ? "1000000" : "999999.999999"))
                    .withOverachievement(Overachievement.KEEP)
                    .withResult(new Progress(new BigDecimal(number % 2 == 0 ? "4" : "3.999999998"))));
        }

        assertThat(GoalCascade.of(goals).progress(id("top")).orElseThrow().value())
                .isEqualByComparingTo("3.999999999");
    }
}
