package dev.perftalk.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * By what a goal is measured: a way from a baseline to a target, up or down. Immutable.
 *
 * <p>Numbers have at most 30 digits before and 30 after the point.
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
        return builder().name(name).target(BigDecimal.valueOf(100)).unit("%").build();
    }

    /** What is measured; not blank. */
    public abstract String name();

    /** Where it started, 0 where nothing else is given. */
    @Value.Default
    public BigDecimal baseline() {
        return BigDecimal.ZERO;
    }

    /** Where it should come; below the baseline for what should fall. */
    public abstract BigDecimal target();

    /** Where it is, empty as long as nobody has measured. */
    public abstract Optional<BigDecimal> actual();

    /** How much it counts beside the goal's other measures; 1 where nothing else is given, not negative. */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** What the numbers count. */
    public abstract Optional<String> unit();

    /**
     * How much of the way from the baseline to the target is done, empty as long as nobody has measured.
     *
     * <p>Where the target is the baseline there is no way to go: from there on up it is reached, below it is not.
     */
    public Optional<Progress> progress() {
        return progress(Overachievement.CAP);
    }

    /** As {@link #progress()}, with what lies beyond the target kept or not. */
    public Optional<Progress> progress(Overachievement beyond) {
        return actual().map(actual -> at(actual, beyond));
    }

    private Progress at(BigDecimal actual, Overachievement beyond) {
        BigDecimal way = target().subtract(baseline());
        if (way.signum() == 0) {
            return actual.compareTo(target()) >= 0 ? Progress.FULL : Progress.NONE;
        }
        BigDecimal share = actual.subtract(baseline()).divide(way, Progress.SCALE, RoundingMode.HALF_UP);
        return Progress.of(share, beyond);
    }

    @Value.Check
    void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("name of a measure is missing");
        }
        Amounts.check("baseline", baseline());
        Amounts.check("target", target());
        actual().ifPresent(actual -> Amounts.check("actual", actual));
        Amounts.checkWeight("weight of a measure", weight());
    }

    /** Gathers a measure. Not thread-safe. */
    public static final class Builder extends ImmutableMeasure.Builder {
        Builder() {}
    }
}
