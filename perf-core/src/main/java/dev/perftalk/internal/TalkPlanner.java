package dev.perftalk.internal;

import dev.perftalk.access.Action;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationCommand.CallOff;
import dev.perftalk.conversation.ConversationCommand.Change;
import dev.perftalk.conversation.ConversationCommand.Done;
import dev.perftalk.conversation.ConversationCommand.Plan;
import dev.perftalk.conversation.ConversationCommand.Record;
import dev.perftalk.conversation.ConversationRules;
import dev.perftalk.conversation.NextTalk;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/** Plans talks, and moves onto their agenda what the two have waiting: in one commit, so that it is never in both. */
public record TalkPlanner(Work work) {
    /** What two people have waiting, empty also where the caller may not see it. */
    public Backlog backlog(PersonId employee, PersonId manager) {
        return work.find(Records.BACKLOG, Records.backlogId(employee, manager))
                .orElseGet(() -> nothing(employee, manager));
    }

    private static Backlog nothing(PersonId employee, PersonId manager) {
        return Backlog.builder().employee(employee).manager(manager).build();
    }

    /** A talk that somebody asks for. */
    public Outcome<Conversation> plan(Optional<Conversation> stored, Conversation wished) {
        Backlog backlog = backlog(wished.employee(), wished.manager());
        return plan(stored, NextTalk.taking(wished, backlog.agenda()), backlog);
    }

    private Outcome<Conversation> plan(Optional<Conversation> stored, NextTalk next, Backlog backlog) {
        Outcome<Conversation> planned = ConversationRules.decide(
                stored, new Plan(next.talk()), work.unit().now());
        if (planned.isAccepted()) {
            rewait(
                    next.talk(),
                    item -> backlog.agenda().find(item.id()).isEmpty()
                            || next.waiting().find(item.id()).isPresent(),
                    next.waiting());
        }
        return planned;
    }

    /** Puts a talk on record that nobody had planned. */
    public Outcome<Conversation> record(Optional<Conversation> stored, Conversation held) {
        Outcome<Conversation> outcome =
                ConversationRules.decide(stored, new Record(held), work.unit().now());
        if (outcome.isAccepted() && !held.agenda().items().isEmpty()) {
            rewait(held, notPutByHand(held, held.agenda()), Agenda.EMPTY);
        }
        return outcome;
    }

    /** Calls a talk off; what people had put on its agenda waits for another of the two. */
    public Outcome<Conversation> callOff(Conversation talk, PersonId by) {
        Outcome<Conversation> outcome = ConversationRules.decide(
                Optional.of(talk), new CallOff(by), work.unit().now());
        if (outcome.isAccepted() && !talk.calledOff()) {
            rewait(talk, item -> true, NextTalk.brought(talk));
        }
        return outcome;
    }

    /** Changes a talk; what that leaves to be talked about, or not any more, changes the planned talk that follows. */
    public Outcome<Conversation> change(Conversation talk, Change change) {
        Outcome<Conversation> outcome =
                ConversationRules.decide(Optional.of(talk), change, work.unit().now());
        if (outcome instanceof Outcome.Accepted<Conversation> accepted) {
            Conversation state = accepted.state();
            Agenda added =
                    state.agenda().only(item -> talk.agenda().find(item.id()).isEmpty());
            Predicate<AgendaItem> still = notPutByHand(state, added);
            Optional<Conversation> follower = talk.isHeld() ? follower(talk.id()) : Optional.empty();
            if (follower.isPresent()) {
                NextTalk next = NextTalk.carriedOn(follower.get(), talk, state);
                work.unit().put(Records.CONVERSATION.type(), next.talk());
                rewait(state, still.and(item -> !NextTalk.isSettled(item, talk, state)), next.waiting());
            } else if (!added.items().isEmpty()) {
                rewait(state, still, Agenda.EMPTY);
            }
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

    /**
     * Whether a later talk, in which its owner takes part, has taken on an action: it was held, or the action has come to
     * an end there.
     */
    public boolean isCarriedOn(Conversation talk, String action, PersonId owner) {
        Optional<Conversation> next =
                follower(talk.id()).filter(one -> one.participants().contains(owner));
        return next.flatMap(one -> one.action(action))
                .filter(one -> next.orElseThrow().isHeld() || !one.isOpen())
                .isPresent();
    }

    /** What one of the two puts on an agenda waits no more; what the caller may not see goes on waiting. */
    private Predicate<AgendaItem> notPutByHand(Conversation talk, Agenda items) {
        if (items.items().isEmpty()) {
            return item -> true;
        }
        Agenda seen = backlog(talk.employee(), talk.manager()).agenda();
        return item -> seen.find(item.id()).isEmpty() || items.find(item.id()).isEmpty() || !NextTalk.has(talk, item);
    }

    /** The last of the talks that follow another: the one that is not called off, if there is one. */
    private Optional<Conversation> follower(ConversationId after) {
        ConversationId id = following(after);
        return work.unit()
                .find(Records.CONVERSATION.type(), id.value())
                .map(talk -> talk.calledOff() ? follower(id).orElse(talk) : talk);
    }

    private static ConversationId following(ConversationId talk) {
        return ConversationId.of(RecordIds.of("talk", talk.value()));
    }

    /** Of what waits keeps some, and lets more wait: also of what the caller may not see. */
    private void rewait(Conversation talk, Predicate<AgendaItem> still, Agenda more) {
        Backlog stored = work.unit()
                .find(Records.BACKLOG.type(), Records.backlogId(talk.employee(), talk.manager()))
                .orElseGet(() -> nothing(talk.employee(), talk.manager()));
        Agenda waiting = stored.agenda().only(still).and(more);
        if (!waiting.equals(stored.agenda())) {
            work.unit().put(Records.BACKLOG.type(), stored.withAgenda(waiting));
        }
    }

    /**
     * The talk that follows another. It has one only: planned a second time, it is the same, unless it was called off; then
     * another follows on that.
     */
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
