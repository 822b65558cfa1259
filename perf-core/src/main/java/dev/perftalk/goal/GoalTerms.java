package dev.perftalk.goal;

import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What two people agree on when they agree on a goal, and what they renegotiate: all of it but the data. Immutable. */
@Value.Immutable
public abstract class GoalTerms implements WithGoalTerms {
    private static final int HIGHEST_PRIORITY = 1;
    private static final int LOWEST_PRIORITY = 5;
    private static final BigDecimal MOST_WEIGHT = BigDecimal.valueOf(1_000_000);

    GoalTerms() {}

    /** Starts terms; the title is required. Those of a goal are {@link Goal#terms()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** The goal in a sentence; not blank. */
    @Value.Redacted
    public abstract String title();

    /** The business logic behind it. */
    @Value.Redacted
    public abstract Optional<String> rationale();

    /** By what it is measured, without actuals. */
    public abstract List<Measure> measures();

    /** 0 to 1,000,000; 1 where nothing else is given. */
    @Value.Default
    public BigDecimal weight() {
        return BigDecimal.ONE;
    }

    /** 1 to 5; 3 where nothing else is given. */
    @Value.Default
    public int priority() {
        return 3;
    }

    public abstract Optional<Period> period();

    /** Whether it is given up. */
    @Value.Default
    public boolean cancelled() {
        return false;
    }

    /** The measures with the actuals of former ones of the same name, in their order. */
    List<Measure> keeping(List<Measure> former) {
        return matched(
                        former,
                        (measure, kept) -> measure.withActual(kept.flatMap(Measure::actual))
                                .withMeasuredAt(kept.flatMap(Measure::measuredAt)))
                .toList();
    }

    /** Why actuals that are there could not be kept, none where they could. */
    List<Why> against(Object goal, List<Measure> former) {
        return matched(
                        former,
                        (measure, kept) -> kept.filter(there -> !fits(measure, there))
                                .map(there -> Why.message(GoalTerms.class, "ANOTHER_KIND", goal, measure.name())))
                .flatMap(Optional::stream)
                .toList();
    }

    private static boolean fits(Measure measure, Measure former) {
        return former.actual().isEmpty()
                || measure.kind() == former.kind()
                        && measure.unit().equals(former.unit())
                        && measure.takes(former.actual().get());
    }

    private <R> Stream<R> matched(List<Measure> former, BiFunction<Measure, Optional<Measure>, R> with) {
        List<Measure> left = new ArrayList<>(former);
        return measures().stream().map(measure -> {
            Optional<Measure> same = left.stream()
                    .filter(one -> one.name().equals(measure.name()))
                    .findFirst();
            same.ifPresent(left::remove);
            return with.apply(measure, same);
        });
    }

    /** What goals and terms have in common. */
    static void check(String of, String title, int priority, BigDecimal weight) {
        if (title.isBlank()) {
            throw new IllegalArgumentException("title is missing of " + of);
        }
        if (priority < HIGHEST_PRIORITY || priority > LOWEST_PRIORITY) {
            throw new IllegalArgumentException("priority must be %d to %d, but is %d, of %s"
                    .formatted(HIGHEST_PRIORITY, LOWEST_PRIORITY, priority, of));
        }
        Amounts.checkWeight("weight of " + of, weight);
        if (weight.compareTo(MOST_WEIGHT) > 0) {
            throw new IllegalArgumentException(
                    "weight must be at most %s, but is %s, of %s".formatted(MOST_WEIGHT, weight, of));
        }
    }

    @Value.Check
    void check() {
        check("terms", title(), priority(), weight());
        measures().stream()
                .filter(measure -> measure.actual().isPresent())
                .findFirst()
                .ifPresent(measure -> {
                    throw new IllegalArgumentException("measures of terms must have no actual, but '%s' has %s"
                            .formatted(measure.name(), measure.actual().orElseThrow()));
                });
    }

    /** Gathers terms. Not thread-safe. */
    public static final class Builder extends ImmutableGoalTerms.Builder {
        Builder() {}
    }
}
