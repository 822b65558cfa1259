package dev.perftalk.internal;

import dev.perftalk.access.Action;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationCommand.CallOff;
import dev.perftalk.conversation.ConversationCommand.Change;
import dev.perftalk.conversation.ConversationCommand.Done;
import dev.perftalk.conversation.ConversationCommand.Plan;
import dev.perftalk.conversation.ConversationRules;
import dev.perftalk.conversation.NextTalk;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.Optional;

/** Plans talks, and moves onto their agenda what the two have waiting: in one commit, so that it is never in both. */
public record TalkPlanner(Work work) {
    /** What two people have waiting, empty also where the caller may not see it. */
    public Backlog backlog(PersonId employee, PersonId manager) {
        return work.find(Records.BACKLOG, Records.backlogId(employee, manager))
                .orElseGet(() ->
                        Backlog.builder().employee(employee).manager(manager).build());
    }

    /** A talk that somebody asks for. */
    public Outcome<Conversation> plan(Optional<Conversation> stored, Conversation wished) {
        Backlog backlog = backlog(wished.employee(), wished.manager());
        return plan(stored, NextTalk.taking(wished, backlog.agenda()), backlog);
    }

    private Outcome<Conversation> plan(Optional<Conversation> stored, NextTalk next, Backlog backlog) {
        Outcome<Conversation> planned = ConversationRules.decide(
                stored, new Plan(next.talk()), work.unit().now());
        if (planned.isAccepted() && !next.waiting().equals(backlog.agenda())) {
            work.unit().put(Records.BACKLOG.type(), backlog.withAgenda(next.waiting()));
        }
        return planned;
    }

    /** Calls a talk off; what people had put on its agenda waits for another of the two. */
    public Outcome<Conversation> callOff(Conversation talk, PersonId by) {
        Outcome<Conversation> outcome = ConversationRules.decide(
                Optional.of(talk), new CallOff(by), work.unit().now());
        if (outcome.isAccepted() && !talk.calledOff()) {
            letWait(talk, NextTalk.brought(talk));
        }
        return outcome;
    }

    /** Changes a talk; what that leaves to be talked about, or not any more, changes the planned talk that follows. */
    public Outcome<Conversation> change(Conversation talk, Change change) {
        Outcome<Conversation> outcome =
                ConversationRules.decide(Optional.of(talk), change, work.unit().now());
        if (outcome instanceof Outcome.Accepted<Conversation> accepted && talk.isHeld()) {
            follower(talk.id()).ifPresent(follower -> {
                NextTalk next = NextTalk.carriedOn(follower, talk, accepted.state());
                work.unit().put(Records.CONVERSATION.type(), next.talk());
                letWait(talk, next.waiting());
            });
        }
        return outcome;
    }

    /** Ticks off an action, in the talks that carry it on too. */
    public Outcome<Conversation> done(Conversation talk, Done done) {
        Outcome<Conversation> outcome =
                ConversationRules.decide(Optional.of(talk), done, work.unit().now());
        if (outcome.isAccepted()) {
            for (Optional<Conversation> next = follower(talk.id());
                    next.flatMap(one -> one.action(done.action())).isPresent();
                    next = follower(next.orElseThrow().id())) {
                work.unit().put(Records.CONVERSATION.type(), next.orElseThrow().withDone(done.action(), done.on()));
            }
        }
        return outcome;
    }

    /** Whether a later talk has taken on an action: it was held, or the action has come to an end there. */
    public boolean isCarriedOn(Conversation talk, String action) {
        Optional<Conversation> next = follower(talk.id());
        return next.flatMap(one -> one.action(action))
                .filter(one -> next.orElseThrow().isHeld() || !one.isOpen())
                .isPresent();
    }

    /** The talk that follows another, over those that were called off. */
    private Optional<Conversation> follower(ConversationId after) {
        ConversationId id = following(after);
        return work.unit()
                .find(Records.CONVERSATION.type(), id.value())
                .flatMap(talk -> talk.calledOff() ? follower(id) : Optional.of(talk));
    }

    private static ConversationId following(ConversationId talk) {
        return ConversationId.of(RecordIds.of("talk", talk.value()));
    }

    private void letWait(Conversation talk, Agenda items) {
        if (!items.items().isEmpty()) {
            String id = Records.backlogId(talk.employee(), talk.manager());
            Backlog backlog = work.unit()
                    .find(Records.BACKLOG.type(), id)
                    .orElseGet(() -> Backlog.builder()
                            .employee(talk.employee())
                            .manager(talk.manager())
                            .build());
            work.unit()
                    .put(
                            Records.BACKLOG.type(),
                            backlog.withAgenda(backlog.agenda().and(items)));
        }
    }

    /** The talk that follows another. It has one only: planned a second time, it is the same, unless it was called off; then another follows on that. */
    public Outcome<Conversation> next(ConversationId after, AgendaTemplate template, Instant at, PersonId author) {
        Optional<Conversation> last = work.find(Records.CONVERSATION, after.value());
        Optional<Why> against = last.map(talk -> work.gate().against(Action.WRITE, Records.CONVERSATION, talk))
                .orElseGet(() -> Optional.of(Desk.notFound(after)));
        if (against.isPresent()) {
            return Outcome.refused(against.get());
        }
        ConversationId id = following(after);
        Optional<Conversation> follower = work.find(Records.CONVERSATION, id.value());
        if (follower.filter(Conversation::calledOff).isPresent()) {
            return next(id, template, at, author);
        }
        Backlog backlog =
                backlog(last.orElseThrow().employee(), last.orElseThrow().manager());
        Outcome<NextTalk> next = NextTalk.after(last.orElseThrow(), backlog.agenda(), template, id, at, author);
        return next instanceof Outcome.Accepted<NextTalk> follows
                ? put(follows.state(), backlog)
                : Outcome.refused(next.why());
    }

    private Outcome<Conversation> put(NextTalk next, Backlog backlog) {
        return work.write(Records.CONVERSATION, next.talk(), () -> {
            Optional<Conversation> stored = work.unit()
                    .find(Records.CONVERSATION.type(), next.talk().id().value());
            return stored.map(Outcome::accepted).orElseGet(() -> plan(stored, next, backlog));
        });
    }
}
