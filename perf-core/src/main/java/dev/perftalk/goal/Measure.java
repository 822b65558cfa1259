package dev.perftalk.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By what a goal is measured: a way from a baseline to a target, up, down or into a band. Immutable.
 *
 * <p>Numbers have at most 30 digits before and 30 after the point, and keep every one of them.
 */
@Value.Immutable
public abstract class Measure implements WithMeasure {
    Measure() {}

    /** Starts a measure; name and target are required. */
    public static Builder builder() {
        return new Builder();
    }

    /** A measure from 0 to 100 per cent. */
    public static Measure percent(String name) {
        return builder()
                .name(name)
                .kind(MeasureKind.PERCENT)
                .target(BigDecimal.valueOf(100))
                .unit(MeasureKind.PER_CENT)
                .build();
    }

    /** An amount of money from 0 to a target, in a currency given by its code, such as {@code CNY}. */
    public static Measure money(String name, String currency, BigDecimal target) {
        return builder()
                .name(name)
                .kind(MeasureKind.MONEY)
                .target(target)
                .unit(currency)
                .build();
    }

    /** A measure that is reached or not. */
    public static Measure yesNo(String name) {
        return builder()
                .name(name)
                .kind(MeasureKind.YES_NO)
                .target(BigDecimal.ONE)
                .build();
    }

    /** Milestones in their order; the actual is how many of them are reached. */
    public static Measure milestones(String name, String... milestones) {
        return builder()
                .name(name)
                .target(BigDecimal.valueOf(milestones.length))
                .addMilestones(milestones)
                .build();
    }

    /** A number that should come into a band and stay there, both ends included. */
    public static Measure within(String name, BigDecimal low, BigDecimal high) {
        return builder().name(name).target(low).targetHigh(high).build();
    }

    /** What is measured; not blank. */
    public abstract String name();

    /** What the numbers are; if not said, milestones where there are any, per cent where that is the unit, else numbers. */
    @Value.Default
    public MeasureKind kind() {
        if (!milestones().isEmpty()) {
            return MeasureKind.MILESTONES;
        }
        return unit().filter(MeasureKind.PER_CENT::equals).isPresent() ? MeasureKind.PERCENT : MeasureKind.NUMBER;
    }

    /** Where it started, 0 where nothing else is given. */
    @Value.Default
    public BigDecimal baseline() {
        return BigDecimal.ZERO;
    }

    /** Where it should come; below the baseline for what should fall, the lower end of a band. */
    public abstract BigDecimal target();

    /** The upper end of the band that begins at the target; empty for what should rise or fall. */
    public abstract Optional<BigDecimal> targetHigh();

    /** Which way is better, where the target is the baseline; elsewhere the two tell. */
    public abstract Optional<Direction> better();

    /** What is promised at least, from the baseline to the target; not in a band. */
    public abstract Optional<BigDecimal> commit();

    /** What would be outstanding, beyond the target; not in a band. */
    public abstract Optional<BigDecimal> stretch();

    /** What is to be reached one after the other; some for milestones, none for all other kinds. */
    @Value.Redacted
    public abstract List<String> milestones();

    /** Where it is, empty as long as nobody has measured. */
    public abstract Optional<BigDecimal> actual();

    /** As of when the actual was so, empty where nobody has said. */
    public abstract Optional<Instant> measuredAt();

    /** How much it counts beside the goal's other measures; 1 where nothing else is given, not negative. */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** What the numbers count; the currency's code for money. */
    public abstract Optional<String> unit();

    /** Where it should go: as the numbers tell, else as was said, else up. */
    public Direction direction() {
        if (targetHigh().isPresent()) {
            return Direction.WITHIN;
        }
        int way = target().compareTo(baseline());
        return way == 0 ? better().orElse(Direction.RISE) : way > 0 ? Direction.RISE : Direction.FALL;
    }

    /**
     * How much of the way from the baseline to the target is done, empty as long as nobody has measured; more than the
     * whole counts as the whole.
     */
    public Optional<Progress> progress() {
        return progress(Overachievement.CAP);
    }

    /**
     * As {@link #progress()}, with what lies beyond the target kept or not.
     *
     * <p>Rounded half up, but never to the whole while the target is not reached.
     *
     * <p>Where the target is the baseline there is no way to go: it is reached or not. A band is reached inside it, both
     * ends included, and outside it the way from the baseline to the nearer end counts, if the baseline lies on that side.
     */
    public Optional<Progress> progress(Overachievement beyond) {
        return actual().map(actual -> progressAt(actual, beyond));
    }

    Progress progressAt(BigDecimal actual, Overachievement beyond) {
        return targetHigh().map(high -> towardsBand(actual, high)).orElseGet(() -> towardsTarget(actual, beyond));
    }

    private Progress towardsTarget(BigDecimal actual, Overachievement beyond) {
        if (target().compareTo(baseline()) == 0) {
            return reaches(actual, target()) ? Progress.FULL : Progress.NONE;
        }
        Progress done = Share.done(actual, baseline(), target()).under(beyond);
        return done.isFull() && !reaches(actual, target()) ? Progress.ALMOST : done;
    }

    /** Rounded down, so that nothing outside the band counts as inside. */
    private Progress towardsBand(BigDecimal actual, BigDecimal high) {
        BigDecimal missing = actual.max(target()).min(high).subtract(actual);
        if (missing.signum() == 0) {
            return Progress.FULL;
        }
        BigDecimal way = actual.add(missing).subtract(baseline());
        return way.signum() == missing.signum()
                ? Progress.of(actual.subtract(baseline()).divide(way, Progress.SCALE, RoundingMode.DOWN))
                : Progress.NONE;
    }

    /** Which rung the actual has reached, empty as long as nobody has measured. */
    public Optional<Attainment> attainment() {
        return actual().map(actual -> {
            if (direction() == Direction.WITHIN) {
                return progressAt(actual, Overachievement.CAP).isFull() ? Attainment.TARGET : Attainment.BELOW;
            }
            if (stretch().filter(rung -> reaches(actual, rung)).isPresent()) {
                return Attainment.STRETCH;
            }
            if (reaches(actual, target())) {
                return Attainment.TARGET;
            }
            return commit().filter(rung -> reaches(actual, rung)).isPresent() ? Attainment.COMMIT : Attainment.BELOW;
        });
    }

    private boolean reaches(BigDecimal actual, BigDecimal rung) {
        return direction() == Direction.FALL ? actual.compareTo(rung) <= 0 : actual.compareTo(rung) >= 0;
    }

    /** Whether a number can be an actual of this kind: 0 or 1 for yes or no, a whole number of milestones there are. */
    public boolean takes(BigDecimal actual) {
        return kind().takes(actual, target());
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of a measure is missing");
        }
        Amounts.check("baseline", baseline());
        Amounts.check("target", target());
        targetHigh().ifPresent(high -> Amounts.check("targetHigh", high));
        commit().ifPresent(commit -> Amounts.check("commit", commit));
        stretch().ifPresent(stretch -> Amounts.check("stretch", stretch));
        actual().ifPresent(actual -> Amounts.check("actual", actual));
        Amounts.checkWeight("weight of a measure", weight());
        kind().check(unit().orElse(""), target(), milestones().size());
        if (!actual().map(this::takes).orElse(true)) {
            throw new IllegalArgumentException("actual of %s must be a whole number up to %s, but is %s"
                    .formatted(kind(), target(), actual().get()));
        }
        checkWay();
    }

    private void checkWay() {
        if (better().filter(said -> said != direction()).isPresent()) {
            throw new IllegalArgumentException(
                    "better must be %s, as the numbers tell, but is %s".formatted(direction(), better().get()));
        }
        if (direction() == Direction.WITHIN) {
            checkBand();
            return;
        }
        if (commit().filter(rung -> !reaches(rung, baseline()) || !reaches(target(), rung))
                .isPresent()) {
            throw new IllegalArgumentException("commit must lie from baseline %s to target %s, but is %s"
                    .formatted(baseline(), target(), commit().get()));
        }
        if (stretch().filter(rung -> !reaches(rung, target())).isPresent()) {
            throw new IllegalArgumentException("stretch must not fall short of target %s, but is %s"
                    .formatted(target(), stretch().get()));
        }
    }

    private void checkBand() {
        if (targetHigh().filter(high -> high.compareTo(target()) < 0).isPresent()) {
            throw new IllegalArgumentException("targetHigh must not lie below target %s, but is %s"
                    .formatted(target(), targetHigh().get()));
        }
        if (kind().isCounted() || commit().isPresent() || stretch().isPresent()) {
            throw new IllegalArgumentException(
                    "a band must be of numbers without commit %s and stretch %s, but is of %s"
                            .formatted(commit(), stretch(), kind()));
        }
    }

    /** Gathers a measure. Not thread-safe. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
