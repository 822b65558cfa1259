package dev.perftalk;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationCommand;
import dev.perftalk.conversation.ConversationRules;
import dev.perftalk.conversation.Relationship;
import dev.perftalk.conversation.Reply;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.LookingBack;
import dev.perftalk.internal.Pair;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.TalkPlanner;
import dev.perftalk.internal.Work;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.plan.Action;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Performance conversations, seen by those who took part and by whom the access policy lets in besides. */
public final class Conversations {
    private final Desk desk;

    Conversations(Desk desk) {
        this.desk = desk;
    }

    /**
     * Asks for a talk, in the name of the session's person, and tells the other side. What the two have waiting goes onto
     * its agenda, unless others take part; a check-in leaves what is about rating or pay, and a talk that is not
     * confidential leaves what is.
     */
    public Outcome<Conversation> plan(Conversation conversation) {
        Conversation wished = conversation
                .withConfirmed(false)
                .withWrittenAt(Optional.empty())
                .withScribe(scribe());
        return desk.record(
                Deed.PLAN,
                Records.CONVERSATION,
                wished,
                wished.author(),
                planned -> planned.withAgenda(wished.agenda()),
                (work, stored) -> new TalkPlanner(work).plan(stored, wished));
    }

    /** Says that a planned talk took place, no matter which of the two says it first; a second time changes nothing. */
    public Outcome<Conversation> hold(ConversationId id) {
        return desk.change(
                Deed.HOLD,
                Records.CONVERSATION,
                id.value(),
                (work, talk) -> new LookingBack(work, desk)
                        .notedIfItCan(
                                talk,
                                ConversationRules.decide(
                                        Optional.of(talk),
                                        new ConversationCommand.Hold(
                                                desk.author(), desk.caller().actor()),
                                        work.unit().now())));
    }

    /**
     * Says that a planned talk does not take place, and tells the other side; what people had put on its agenda waits for
     * another. A second time changes nothing.
     */
    public Outcome<Conversation> callOff(ConversationId id) {
        return desk.change(
                Deed.CALL_OFF,
                Records.CONVERSATION,
                id.value(),
                (work, talk) -> new TalkPlanner(work).callOff(talk, desk.author()));
    }

    /**
     * Puts a talk on record that was held without being planned, in the name of the session's person, and asks the other
     * side to acknowledge it. A plan that it says was looked back on knows so, too. Refused, with every reason at once, as
     * {@link ConversationRules} says.
     */
    public Outcome<Conversation> record(Conversation conversation) {
        Conversation held =
                conversation.withConfirmed(true).withWrittenAt(Optional.empty()).withScribe(scribe());
        return desk.record(
                Deed.RECORD,
                Records.CONVERSATION,
                held,
                held.author(),
                talk -> talk.withActions(asRecorded(talk.actions(), held))
                        .withAcknowledgedBy()
                        .withWrittenAt(Optional.empty())
                        .withReplies()
                        .withReopenedBy()
                        .withReleased(false)
                        .withPulseGiven(false),
                (work, stored) -> new LookingBack(work, desk)
                        .noted(Optional.empty(), new TalkPlanner(work).record(stored, held)));
    }

    private static List<Action> asRecorded(List<Action> actions, Conversation held) {
        return actions.stream()
                .map(action -> action.withDoneOn(held.action(action.id()).flatMap(Action::doneOn)))
                .toList();
    }

    /**
     * Writes on the agenda of a planned talk, or in the record of one that was held, which the other side is then asked to
     * acknowledge. What others write at the same time stays: the change is made to what is stored, once more where that has
     * moved on. Once acknowledged, a record is locked until the other side has reopened it. What is left unfinished goes
     * onto the agenda of the talk that follows, where that is planned already.
     *
     * @param change may be called several times, so it must do nothing else
     */
    public Outcome<Conversation> change(ConversationId id, UnaryOperator<Conversation> change) {
        return desk.change(
                Deed.WRITE,
                Records.CONVERSATION,
                id.value(),
                (work, talk) -> new LookingBack(work, desk)
                        .noted(
                                Optional.of(talk),
                                new TalkPlanner(work)
                                        .change(
                                                talk,
                                                new ConversationCommand.Change(
                                                        change.apply(talk),
                                                        desk.author(),
                                                        desk.caller().actor()))));
    }

    /**
     * Marks an action that came out of a talk as done today, by who owns it or one of the two; a second time changes
     * nothing. It asks nobody to acknowledge again, and the talks that carry the action on know it too.
     */
    public Outcome<Conversation> done(ConversationId id, String action) {
        return desk.change(
                Deed.DONE,
                Records.CONVERSATION,
                id.value(),
                (work, talk) -> new TalkPlanner(work)
                        .done(talk, new ConversationCommand.Done(action, desk.author(), today(work, talk))));
    }

    private LocalDate today(Work work, Conversation talk) {
        return LocalDate.ofInstant(work.unit().now(), desk.zone(work.unit(), talk.employee()));
    }

    /** Acknowledges what the other side has written down, which locks it; a second time changes nothing. */
    public Outcome<Conversation> acknowledge(ConversationId id) {
        return acknowledge(id, Optional.empty());
    }

    /** Acknowledges what the other side has written down, with a comment of one's own, and tells the other side. */
    public Outcome<Conversation> acknowledge(ConversationId id, String comment) {
        return acknowledge(id, Optional.of(Reply.comment(desk.author(), comment)));
    }

    /** Acknowledges that one has read it but disagrees, saying with what, and tells the other side. */
    public Outcome<Conversation> disagree(ConversationId id, String why) {
        return acknowledge(id, Optional.of(Reply.disagreement(desk.author(), why)));
    }

    private Outcome<Conversation> acknowledge(ConversationId id, Optional<Reply> reply) {
        return sign(
                Deed.ACKNOWLEDGE,
                id,
                talk -> new ConversationCommand.Acknowledge(
                        desk.author(), desk.caller().actor(), reply));
    }

    /** Lets the other side change once more what was acknowledged, and tells them. */
    public Outcome<Conversation> reopen(ConversationId id) {
        return sign(
                Deed.REOPEN,
                id,
                talk -> new ConversationCommand.Reopen(
                        desk.author(), desk.caller().actor()));
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
                (work, talk) -> desk.inPerson(
                        id,
                        ConversationRules.decide(
                                Optional.of(talk),
                                new ConversationCommand.Release(desk.author()),
                                work.unit().now())));
    }

    /** What one side alone can say to what the other has written. */
    private Outcome<Conversation> sign(
            Deed deed, ConversationId id, Function<Conversation, ConversationCommand> command) {
        return desk.speak(
                deed,
                Records.CONVERSATION,
                id.value(),
                (work, talk) -> ConversationRules.decide(
                        Optional.of(talk), command.apply(talk), work.unit().now()));
    }

    private Optional<PersonId> scribe() {
        return Optional.of(desk.caller().actor()).filter(actor -> !actor.equals(desk.author()));
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

    /**
     * How employee and manager talked in a period, of what the person may see: {@link Relationship#qualities} reads it.
     *
     * @throws IllegalArgumentException where an end of the period is open
     */
    public Relationship relationship(PersonId employee, PersonId manager, Period period) {
        return desk.look(work -> new Pair(work, employee, manager)
                .relationship(period, desk.wiring().reminders().maxGap(), desk.zone(work.unit(), employee)));
    }
}
