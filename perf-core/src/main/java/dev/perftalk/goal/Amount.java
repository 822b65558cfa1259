package dev.perftalk.goal;

import java.math.BigDecimal;
import java.util.Optional;

/** What the measures of goals show, where amounts are added up rather than shares averaged. */
final class Amount {
    private Amount() {}

    /** What a goal adds up its children in and is held against; empty where it has no measure. */
    static Optional<Measure> measure(Goal goal) {
        return goal.measures().stream().findFirst();
    }

    /** What a goal itself shows in the unit of a measure. */
    static Optional<BigDecimal> own(Goal goal, Measure like) {
        return goal.measures().stream()
                .filter(measure -> measure.unit().equals(like.unit()))
                .flatMap(measure -> measure.actual().stream())
                .findFirst();
    }

    /** The progress of a goal whose children have come to an amount together. */
    static Optional<Progress> progress(Goal goal, BigDecimal together) {
        return measure(goal).map(measure -> measure.progressAt(together, goal.overachievement()));
    }
}
