package dev.perftalk;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationCommand;
import dev.perftalk.conversation.ConversationRules;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Revision;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Performance conversations, seen by those who took part and by whom the access policy lets in besides. */
public final class Conversations {
    private final Desk desk;

    Conversations(Desk desk) {
        this.desk = desk;
    }

    /**
     * Puts a talk on record, in the name of the session's person, and asks the other side to acknowledge it. Refused, with
     * every reason at once, as {@link ConversationRules} says.
     */
    public Outcome<Conversation> record(Conversation conversation) {
        return desk.record(
                Deed.RECORD,
                Records.CONVERSATION,
                conversation,
                conversation.author(),
                talk -> talk.withAcknowledgedBy().withReleased(false),
                (work, stored) -> ConversationRules.decide(
                        stored,
                        new ConversationCommand.Record(conversation),
                        work.unit().now()));
    }

    /** Acknowledges what the other side has put on record; a second time changes nothing. */
    public Outcome<Conversation> acknowledge(ConversationId id) {
        return desk.speak(
                Deed.ACKNOWLEDGE,
                Records.CONVERSATION,
                id.value(),
                (work, conversation) -> ConversationRules.decide(
                        Optional.of(conversation),
                        new ConversationCommand.Acknowledge(desk.author()),
                        work.unit().now()));
    }

    /**
     * Opens a conversation to those who lead the employee later, who would otherwise not see it; done by the employee
     * alone, in person, and not to what is confidential. A second time changes nothing.
     */
    public Outcome<Conversation> release(ConversationId id) {
        return desk.change(
                Deed.RELEASE,
                Records.CONVERSATION,
                id.value(),
                (work, conversation) -> desk.inPerson(
                        id,
                        ConversationRules.decide(
                                Optional.of(conversation),
                                new ConversationCommand.Release(desk.author()),
                                work.unit().now())));
    }

    /** A conversation, empty also where the person may not see it. */
    public Optional<Conversation> find(ConversationId id) {
        return desk.find(Records.CONVERSATION, id.value());
    }

    /** What a conversation was, the oldest version first: those versions that the person may see. */
    public List<Revision<Conversation>> history(ConversationId id) {
        return desk.history(Records.CONVERSATION, id.value());
    }

    /** A conversation as it was at an instant, empty also where the person may not see it so. */
    public Optional<Conversation> asOf(ConversationId id, Instant instant) {
        return desk.asOf(Records.CONVERSATION, id.value(), instant);
    }

    /** Those in which the person took part, the latest first. */
    public List<Conversation> mine() {
        return desk.list(
                Records.CONVERSATION,
                query -> query.withLabel(Records.PERSON, desk.author().value()).withOrder(Query.Order.AT_DESCENDING));
    }

    /** Those of a cycle, in the order in which they were held. */
    public List<Conversation> inCycle(CycleId cycle) {
        return desk.list(Records.CONVERSATION, query -> query.withLabel(Records.CYCLE_LABEL, cycle.value()));
    }
}
