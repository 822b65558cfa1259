package dev.perftalk.conversation;

import dev.perftalk.kernel.Text;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What makes it safe to speak openly, to be seen to before a talk (the article, part three, 1). Immutable.
 *
 * @param done what has been seen to, in the order of the items; unmodifiable
 */
public record SafetyChecklist(Set<Item> done) {
    /** One thing to see to. */
    public enum Item {
        /** A place where nobody else listens and nobody comes in. */
        PRIVATE_PLACE,
        /** Saying what the talk is for: better work, not a verdict. */
        PURPOSE_SAID,
        /** Thanks for saying it, before any judgement. */
        THANKS_FIRST,
        /** A word of the manager about what they did not do well themselves. */
        OWN_SHORTFALLS;

        /** What to see to, in one sentence to the one who leads the talk. */
        public Text label() {
            return Text.message(Item.class, "safety." + name());
        }
    }

    /** Nothing seen to yet. */
    public static final SafetyChecklist NONE = new SafetyChecklist(Set.of());

    public SafetyChecklist {
        done = done.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(done));
    }

    /** Some things seen to. */
    public static SafetyChecklist of(Item... done) {
        return new SafetyChecklist(Set.of(done));
    }

    /** What is still to be seen to, in order; unmodifiable. */
    public List<Item> open() {
        return Arrays.stream(Item.values()).filter(item -> !done.contains(item)).toList();
    }
}
