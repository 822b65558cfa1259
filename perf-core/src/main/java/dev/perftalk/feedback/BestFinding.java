package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was noticed in one part of feedback. It holds none of the giver's words.
 *
 * @param element the part
 * @param span where in the part, empty where it is about the part as a whole
 * @param why what stands against it
 * @param question what the giver can ask themselves to say it better
 */
public record BestFinding(BestElement element, Optional<Span> span, Why why, Text question) {
    public BestFinding {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(question, "question");
    }

    /** The code of its reason, such as {@code LABEL}. */
    public String code() {
        return why.code();
    }

    /**
     * A stretch of a part, in indices of its {@code String}.
     *
     * @param start where it begins, from 0
     * @param end the index after its last {@code char}
     */
    public record Span(int start, int end) {
        /** @throws IllegalArgumentException where it begins before 0 or holds nothing */
        public Span {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("a span must not be empty, but runs from " + start + " to " + end);
            }
        }

        boolean isWithin(Span other) {
            return other.start <= start && end <= other.end;
        }
    }
}
