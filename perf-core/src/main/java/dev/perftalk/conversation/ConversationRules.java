package dev.perftalk.conversation;

import dev.perftalk.conversation.ConversationCommand.CallOff;
import dev.perftalk.conversation.ConversationCommand.Change;
import dev.perftalk.conversation.ConversationCommand.Hold;
import dev.perftalk.conversation.ConversationCommand.Plan;
import dev.perftalk.conversation.ConversationCommand.Record;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.Optional;

/** Decides what is asked of a conversation's record, from the wish to talk to the signature of the other side. */
public final class ConversationRules {
    private ConversationRules() {}

    /**
     * The conversation as it becomes, or every reason against it.
     *
     * @param stored the conversation as it is on record, empty where there is none
     */
    public static Outcome<Conversation> decide(
            Optional<Conversation> stored, ConversationCommand command, Instant now) {
        if (command instanceof Record record) {
            return Writing.record(stored, record.conversation(), now);
        }
        if (command instanceof Plan plan) {
            return Planning.plan(stored, plan.conversation(), now);
        }
        return stored.map(talk -> decide(talk, command, now))
                .orElseGet(() -> Outcome.refused(Why.message(ConversationRules.class, "NOT_ON_RECORD")));
    }

    private static Outcome<Conversation> decide(Conversation talk, ConversationCommand command, Instant now) {
        if (command instanceof Hold hold) {
            return Planning.hold(talk, hold, now);
        }
        if (command instanceof CallOff callOff) {
            return Planning.callOff(talk, callOff.by());
        }
        return command instanceof Change change ? Writing.change(talk, change, now) : Signing.decide(talk, command);
    }
}
