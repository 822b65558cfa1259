package dev.perftalk;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Pulse;
import dev.perftalk.conversation.PulseSum;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.PulseBox;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import java.util.Optional;

/** How talks are for employees: said by them without being named, shown only of five people together. */
public final class Pulses {
    private final PulseBox box;

    Pulses(Desk desk) {
        box = new PulseBox(desk);
    }

    /**
     * Says how a held talk was: by its employee in person, once in a quarter with the same manager, so that five answers
     * are of five people. The talk shows that they answered; what they said is kept without them and without the talk.
     */
    public Outcome<Conversation> give(ConversationId id, Pulse pulse) {
        return box.put(id, pulse);
    }

    /**
     * What a manager's people said in a quarter, such as {@code 2026-Q1}; empty before five have, and where the access
     * policy does not show it. It goes on five answers at a time.
     */
    public Optional<PulseSum> of(PersonId manager, String quarter) {
        return box.shown(manager, quarter);
    }
}
