package dev.perftalk.cycle;

import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * How things stand at a gate.
 *
 * @param phase the phase that ends at it
 * @param results one for each criterion, in the gate's order; unmodifiable
 */
public record GateReport(Phase phase, List<Result> results) {
    /**
     * How one criterion stands.
     *
     * @param reasons everything that it lacks; empty where it is satisfied, unmodifiable
     * @param evidence the ids of the records that speak for it; unmodifiable
     */
    public record Result(Criterion criterion, List<Why> reasons, List<String> evidence) {
        public Result {
            Objects.requireNonNull(criterion, "criterion");
            reasons = List.copyOf(reasons);
            evidence = List.copyOf(evidence);
        }

        /** Whether nothing is missing. */
        public boolean satisfied() {
            return reasons.isEmpty();
        }
    }

    public GateReport {
        Objects.requireNonNull(phase, "phase");
        results = List.copyOf(results);
    }

    /** Every reason why the phase cannot end yet. */
    public List<Why> blocking() {
        return reasons(Criterion::blocks);
    }

    /** Every reason that is only advice. */
    public List<Why> advice() {
        return reasons(criterion -> !criterion.blocks());
    }

    private List<Why> reasons(Predicate<Criterion> which) {
        return results.stream()
                .filter(result -> which.test(result.criterion()))
                .flatMap(result -> result.reasons().stream())
                .toList();
    }

    /** Whether nothing keeps the phase from ending. */
    public boolean isOpen() {
        return blocking().isEmpty();
    }
}
