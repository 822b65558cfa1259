package dev.perftalk.cadence;

import java.time.LocalTime;
import java.time.Period;
import org.immutables.value.Value;

/** How often people are to talk, and when they are told. Immutable. */
@Value.Immutable
public abstract class CadencePolicy implements WithCadencePolicy {
    CadencePolicy() {}

    /** Starts a policy; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** At least once a month while an important project runs: the article, part three, 2. */
    public static CadencePolicy standard() {
        return builder().build();
    }

    /** How long two people may go without a talk: more than nothing, by calendar; a month where nothing else is given. */
    @Value.Default
    public Period maxGap() {
        return Period.ofMonths(1);
    }

    /** At which time of the employee's day something falls due; 09:00 where nothing else is given. */
    @Value.Default
    public LocalTime hour() {
        return LocalTime.of(9, 0);
    }

    /** How long somebody may take to acknowledge or answer; a week where nothing else is given. */
    @Value.Default
    public Period answerWithin() {
        return Period.ofDays(7);
    }

    /** How long before it falls due something is shown in the inbox; two weeks where nothing else is given. */
    @Value.Default
    public Period lookAhead() {
        return Period.ofDays(14);
    }

    /** After how long nobody is asked to acknowledge or answer any more; a year where nothing else is given. */
    @Value.Default
    public Period lapsesAfter() {
        return Period.ofYears(1);
    }

    @Value.Check
    void check() {
        require("maxGap", maxGap());
        require("answerWithin", answerWithin());
        require("lookAhead", lookAhead());
        require("lapsesAfter", lapsesAfter());
    }

    private static void require(String name, Period period) {
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException(name + " must be more than nothing, but is " + period);
        }
    }

    /** Gathers a policy. Not thread-safe. */
    public static final class Builder extends ImmutableCadencePolicy.Builder {
        Builder() {}
    }
}
