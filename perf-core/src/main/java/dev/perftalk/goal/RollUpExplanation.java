package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where the progress of a goal comes from. Immutable.
 *
 * @param goal whose progress it is
 * @param basis what it is taken from
 * @param rollUp how the goals below are rolled up, whether or not it comes to that
 * @param parts the measures or the goals below that it is made of, those that do not count included; unmodifiable
 * @param result empty without data
 */
public record RollUpExplanation(
        GoalId goal, Basis basis, RollUp rollUp, List<RollUpPart> parts, Optional<Progress> result) {
    private static final int MOST_SHOWN = 9;

    /** What a progress is taken from. */
    public enum Basis {
        /** What was noted for the goal as a whole. */
        RESULT,
        /** The goal's own measures. */
        MEASURES,
        /** The goals right below it. */
        CHILDREN
    }

    public RollUpExplanation {
        Objects.requireNonNull(goal, "goal");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(rollUp, "rollUp");
        Objects.requireNonNull(result, "result");
        parts = List.copyOf(parts);
    }

    static RollUpExplanation of(Goal goal, List<RollUpPart> children, Optional<Progress> result) {
        if (goal.result().isPresent()) {
            return new RollUpExplanation(goal.id(), Basis.RESULT, goal.rollUp(), List.of(), result);
        }
        return goal.ownProgress().isPresent()
                ? new RollUpExplanation(goal.id(), Basis.MEASURES, goal.rollUp(), measures(goal), result)
                : new RollUpExplanation(goal.id(), Basis.CHILDREN, goal.rollUp(), children, result);
    }

    private static List<RollUpPart> measures(Goal goal) {
        return goal.measures().stream()
                .map(measure -> new RollUpPart(
                        measure.name(), measure.weight(), measure.progress(goal.overachievement()), Optional.empty()))
                .toList();
    }

    /** The parts that count, in order; for amounts those that have one, for milestones all that weigh anything. */
    public List<RollUpPart> counting() {
        return parts.stream().filter(this::counts).toList();
    }

    private boolean counts(RollUpPart part) {
        if (basis == Basis.CHILDREN && rollUp.equals(RollUp.SUM)) {
            return part.weight().signum() > 0 && part.amount().isPresent();
        }
        boolean dataless = basis == Basis.CHILDREN && rollUp.equals(RollUp.MILESTONE_SHARE);
        return part.counts() || dataless && part.weight().signum() > 0;
    }

    /** How much a part weighs among those that count: 0 to 1, with 9 decimals, rounded half up. */
    public BigDecimal share(RollUpPart part) {
        BigDecimal all = counting().stream().map(RollUpPart::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return counts(part)
                ? part.weight().divide(all, Progress.SCALE, RoundingMode.HALF_UP)
                : BigDecimal.ZERO.setScale(Progress.SCALE);
    }

    /** The explanation in a sentence, ending with the goal's id. */
    public Text text() {
        return Text.message(
                RollUpExplanation.class,
                "explain." + key(),
                goal,
                result.map(Progress::toString).orElse(""),
                counting().size(),
                parts.size(),
                formula(),
                rollUp.label());
    }

    private String key() {
        if (basis != Basis.CHILDREN) {
            return basis.name();
        }
        if (rollUp.equals(RollUp.MANUAL)) {
            return "MANUAL_ONLY";
        }
        return result.isEmpty() ? "NO_DATA" : RollUp.STANDARD.contains(rollUp) ? rollUp.code() : "HOSTS_OWN";
    }

    /** The numbers that count, such as {@code 0.75 × 100% + 0.25 × 0%}. */
    private String formula() {
        String shown = counting().stream().limit(MOST_SHOWN).map(this::term).collect(Collectors.joining(" + "));
        return counting().size() > MOST_SHOWN ? shown + " + …" : shown;
    }

    private String term(RollUpPart part) {
        return part.amount()
                .map(BigDecimal::toPlainString)
                .orElseGet(() -> part.weight().toPlainString() + " × "
                        + part.progress().map(Progress::toString).orElse("–"));
    }
}
