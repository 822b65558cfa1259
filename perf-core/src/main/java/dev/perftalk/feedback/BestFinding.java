package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that was noticed in feedback. It holds none of the giver's words.
 *
 * @param element the part that it stands in; in free text, the part that is missing or would say it better
 * @param flaw the flaw; empty where a part is missing or closed
 * @param span where in the part or text, empty where it is about the whole
 * @param why what stands against it
 * @param question what the giver can ask themselves to say it better
 * @param starter how they can begin, with gaps to fill
 */
public record BestFinding(
        BestElement element, Optional<BestFlaw> flaw, Optional<Span> span, Why why, Text question, Text starter) {
    public BestFinding {
        Objects.requireNonNull(element, "element");
        Objects.requireNonNull(flaw, "flaw");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(why, "why");
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(starter, "starter");
    }

    /** The code of its reason, such as {@code LABEL} or {@code OUTLOOK_MISSING}. */
    public String code() {
        return why.code();
    }
}
