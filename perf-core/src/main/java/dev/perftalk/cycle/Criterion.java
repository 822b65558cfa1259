package dev.perftalk.cycle;

import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * One thing that must be so before a phase ends; a host can bring its own.
 *
 * @param code names it within its gate; not blank
 * @param label what must be so, in a few words
 * @param severity {@code ERROR} blocks, anything less advises
 * @param check finds what is missing
 */
public record Criterion(String code, Text label, Severity severity, Check check) {
    /** What a criterion asks; a pure function that keeps nothing. */
    @FunctionalInterface
    public interface Check {
        /**
         * Everything that is missing: a reason each, saying what would be enough; empty where the criterion is met.
         *
         * @param now the present, for what must not lie ahead
         */
        List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now);

        /** The ids of the records that speak for it, whether they are enough or not; none where it names none. */
        default List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return List.of();
        }
    }

    /** @throws IllegalArgumentException where the code is blank */
    public Criterion {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(check, "check");
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a criterion must not be blank, but is '" + code + "'");
        }
    }

    /** A criterion that goes by its code. */
    public static Criterion of(String code, Severity severity, Check check) {
        return new Criterion(code, Text.of(code, code), severity, check);
    }

    /** A blocking criterion of this library: its label is the entry {@code criterion.CODE}. */
    static Criterion standard(String code, Check check) {
        return new Criterion(code, Text.message(Criterion.class, "criterion." + code), Severity.ERROR, check);
    }

    /** The same with another weight. */
    public Criterion withSeverity(Severity other) {
        return new Criterion(code, label, other, check);
    }

    /** Whether it keeps a phase from ending where it is not met. */
    public boolean blocks() {
        return severity == Severity.ERROR;
    }
}
