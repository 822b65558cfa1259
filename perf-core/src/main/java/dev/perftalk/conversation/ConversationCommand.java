package dev.perftalk.conversation;

import dev.perftalk.kernel.PersonId;
import java.util.Objects;

/** What can be asked of a conversation's record. */
public sealed interface ConversationCommand {
    /**
     * Put a conversation on record.
     *
     * @param conversation as it was held, and as yet acknowledged by nobody
     */
    record Record(Conversation conversation) implements ConversationCommand {
        public Record {
            Objects.requireNonNull(conversation, "conversation");
        }
    }

    /**
     * Agree to what another wrote down.
     *
     * @param by the employee or the manager
     */
    record Acknowledge(PersonId by) implements ConversationCommand {
        public Acknowledge {
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Open it to those who lead the employee later.
     *
     * @param by who does so
     */
    record Release(PersonId by) implements ConversationCommand {
        public Release {
            Objects.requireNonNull(by, "by");
        }
    }
}
