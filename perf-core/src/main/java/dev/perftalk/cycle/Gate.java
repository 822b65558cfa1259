package dev.perftalk.cycle;

import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What must be so before a phase ends.
 *
 * @param phase the phase that ends at it
 * @param criteria each with a code of its own; unmodifiable
 */
public record Gate(Phase phase, List<Criterion> criteria) {
    /** @throws IllegalArgumentException where two criteria have the same code */
    public Gate {
        Objects.requireNonNull(phase, "phase");
        criteria = List.copyOf(criteria);
        List<String> codes = criteria.stream().map(Criterion::code).toList();
        if (codes.stream().distinct().count() < codes.size()) {
            throw new IllegalArgumentException("criteria of a gate must have different codes, but are " + codes);
        }
    }

    /** The gate of these criteria. */
    public static Gate of(Phase phase, Criterion... criteria) {
        return new Gate(phase, List.of(criteria));
    }

    /** With one more criterion, at the end; in place of one with the same code. */
    public Gate with(Criterion criterion) {
        return new Gate(
                phase,
                Stream.concat(without(criterion.code()).criteria.stream(), Stream.of(criterion))
                        .toList());
    }

    /**
     * Without one criterion.
     *
     * @param code of the criterion to leave out; nothing changes where there is none
     */
    public Gate without(String code) {
        return new Gate(
                phase,
                criteria.stream()
                        .filter(criterion -> !criterion.code().equals(code))
                        .toList());
    }

    /**
     * With another weight of one criterion.
     *
     * @throws IllegalArgumentException where it has none of that code: what is meant to block must not quietly not do so
     */
    public Gate graded(String code, Severity severity) {
        if (criteria.stream().noneMatch(criterion -> criterion.code().equals(code))) {
            throw new IllegalArgumentException("code must be that of a criterion of the gate of " + phase + ", "
                    + criteria.stream().map(Criterion::code).toList() + ", but is " + code);
        }
        return new Gate(
                phase,
                criteria.stream()
                        .map(criterion -> criterion.code().equals(code) ? criterion.withSeverity(severity) : criterion)
                        .toList());
    }

    /** Everything that keeps a cycle from leaving its phase: what {@link #report} says of the blocking criteria. */
    List<Why> blocking(Cycle cycle, CycleEvidence evidence, Instant now) {
        List<Why> reasons = new ArrayList<>();
        for (Criterion criterion : criteria) {
            if (criterion.blocks()) {
                reasons.addAll(criterion.check().missing(cycle, evidence, now));
            }
        }
        return reasons;
    }

    /** How a cycle stands here. */
    public GateReport report(Cycle cycle, CycleEvidence evidence, Instant now) {
        return new GateReport(
                phase,
                criteria.stream()
                        .map(criterion -> new GateReport.Result(
                                criterion,
                                criterion.check().missing(cycle, evidence, now),
                                criterion.check().evidence(cycle, evidence, now)))
                        .toList());
    }
}
