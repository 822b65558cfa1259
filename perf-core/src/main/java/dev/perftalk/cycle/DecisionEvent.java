package dev.perftalk.cycle;

import static dev.perftalk.conversation.TopicKind.DEVELOPMENT;
import static dev.perftalk.conversation.TopicKind.GOAL;
import static dev.perftalk.conversation.TopicKind.PROCESS;
import static dev.perftalk.conversation.TopicKind.RESULT;

import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Something that is decided about an employee, and must not be the first that they hear of it. The constants are the
 * shipped ones; a vendor's own is a further value.
 *
 * @param code what programs compare; not blank
 * @param label what it is called
 * @param topics what the two must have talked about before; unmodifiable
 */
public record DecisionEvent(String code, Text label, Set<TopicKind> topics) {
    /** A grade is given. */
    public static final DecisionEvent RATING = standard("RATING", GOAL, PROCESS, RESULT);
    /** Pay is changed. */
    public static final DecisionEvent PAY = standard("PAY", GOAL, PROCESS, RESULT, DEVELOPMENT);
    /** Somebody is promoted, or is not. */
    public static final DecisionEvent PROMOTION = standard("PROMOTION", GOAL, PROCESS, RESULT, DEVELOPMENT);

    /** The shipped ones; unmodifiable. */
    public static final List<DecisionEvent> STANDARD = List.of(RATING, PAY, PROMOTION);

    /** @throws IllegalArgumentException where the code is blank */
    public DecisionEvent {
        Objects.requireNonNull(label, "label");
        topics = Set.copyOf(topics);
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a decision event is missing");
        }
    }

    private static DecisionEvent standard(String code, TopicKind... topics) {
        return new DecisionEvent(code, Text.message(DecisionEvent.class, "event." + code), Set.of(topics));
    }
}
