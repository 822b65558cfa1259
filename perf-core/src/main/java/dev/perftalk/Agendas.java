package dev.perftalk;

import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.AgendaTemplate;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.TalkPlanner;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;

/** What employee and manager want to talk about next; seen by the two alone. */
public final class Agendas {
    private final Desk desk;

    Agendas(Desk desk) {
        this.desk = desk;
    }

    /**
     * Lets an item wait for the next talk of the two, whichever that will be; it replaces the person's own with its id. The
     * session's person, who must be one of them, has brought it in, and it is theirs until it stands on an agenda. A
     * confidential item waits for a confidential talk.
     */
    public Outcome<Backlog> raise(PersonId employee, PersonId manager, AgendaItem item) {
        return desk.carry(Deed.RAISE, work -> {
            Backlog backlog = new TalkPlanner(work).backlog(employee, manager);
            return work.write(Records.BACKLOG, backlog, () -> backlog.raise(item, desk.author()));
        });
    }

    /** Takes an item back that is not the other's; one that is not there is left alone. */
    public Outcome<Backlog> drop(PersonId employee, PersonId manager, String item) {
        return desk.change(
                Deed.WITHDRAW,
                Records.BACKLOG,
                Records.backlogId(employee, manager),
                (work, backlog) -> backlog.drop(item, desk.author()));
    }

    /** What waits for a talk of the two, empty also for anybody else. */
    public Agenda waiting(PersonId employee, PersonId manager) {
        return desk.look(
                work -> new TalkPlanner(work).backlog(employee, manager).agenda());
    }

    /**
     * Plans the talk that follows one which was held or called off, in the name of the session's person: what was left
     * unfinished, what has been waiting and what the template asks is on its agenda, and actions that are still open go on
     * with it. A talk has one that follows: planned a second time, it is the same.
     *
     * @param at when it is to be, not in the past
     */
    public Outcome<Conversation> next(ConversationId after, AgendaTemplate template, Instant at) {
        return desk.carry(Deed.PLAN, work -> new TalkPlanner(work).next(after, template, at, desk.author()));
    }
}
