package dev.perftalk.conversation;

import dev.perftalk.kernel.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What can be asked of a conversation's record. */
public sealed interface ConversationCommand {
    /**
     * Put a conversation on record that was held without being planned.
     *
     * @param conversation as it was held, and as yet acknowledged by nobody
     */
    record Record(Conversation conversation) implements ConversationCommand {
        public Record {
            Objects.requireNonNull(conversation, "conversation");
        }
    }

    /**
     * Ask for a conversation.
     *
     * @param conversation as it is to be; its author asks for it
     */
    record Plan(Conversation conversation) implements ConversationCommand {
        public Plan {
            Objects.requireNonNull(conversation, "conversation");
        }
    }

    /**
     * Say that a planned conversation took place.
     *
     * @param by the employee or the manager
     * @param actor who is really there: {@code by} or a delegate
     */
    record Hold(PersonId by, PersonId actor) implements ConversationCommand {
        public Hold {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(actor, "actor");
        }
    }

    /**
     * Say that a planned conversation does not take place.
     *
     * @param by the employee or the manager
     */
    record CallOff(PersonId by) implements ConversationCommand {
        public CallOff {
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Write something else: on the agenda of what is planned, in the record of what was held.
     *
     * @param changed the conversation as it is to become
     * @param by in whose name
     * @param actor who is really there: {@code by} or a delegate
     */
    record Change(Conversation changed, PersonId by, PersonId actor) implements ConversationCommand {
        public Change {
            Objects.requireNonNull(changed, "changed");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(actor, "actor");
        }
    }

    /**
     * Sign what another wrote down.
     *
     * @param by the employee or the manager
     * @param actor who is really there: {@code by} or a delegate
     * @param reply a comment or a disagreement, of {@code by}
     */
    record Acknowledge(PersonId by, PersonId actor, Optional<Reply> reply) implements ConversationCommand {
        /** @throws IllegalArgumentException where the reply is another's */
        public Acknowledge {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(actor, "actor");
            if (reply.filter(said -> !said.by().equals(by)).isPresent()) {
                throw new IllegalArgumentException(
                        "reply must be of who acknowledges, but " + reply.get() + " is not of " + by);
            }
        }

        /** In person and without a word. */
        public Acknowledge(PersonId by) {
            this(by, by, Optional.empty());
        }
    }

    /**
     * Let the others change once more what was acknowledged.
     *
     * @param by the employee or the manager
     * @param actor who is really there: {@code by} or a delegate
     */
    record Reopen(PersonId by, PersonId actor) implements ConversationCommand {
        public Reopen {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(actor, "actor");
        }
    }

    /**
     * Tick off an action that came out of it.
     *
     * @param action its id
     * @param by who says so
     * @param on the day it is for the employee
     */
    record Done(String action, PersonId by, LocalDate on) implements ConversationCommand {
        public Done {
            Objects.requireNonNull(action, "action");
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(on, "on");
        }
    }

    /**
     * Say how it was; what is said is not part of the record, only that something was.
     *
     * @param by the employee
     * @param actor who is really there
     * @param quarter the other talks of the two in the same quarter: a person's voice counts once in it
     */
    record GivePulse(PersonId by, PersonId actor, List<Conversation> quarter) implements ConversationCommand {
        public GivePulse {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(actor, "actor");
            quarter = List.copyOf(quarter);
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
