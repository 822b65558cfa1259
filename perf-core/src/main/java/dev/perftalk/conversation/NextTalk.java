package dev.perftalk.conversation;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.plan.Action;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A talk as it is to be planned, with what has been waiting for one.
 *
 * @param talk the talk
 * @param waiting what goes on waiting, as it does not belong into this talk
 */
public record NextTalk(Conversation talk, Agenda waiting) {
    public NextTalk {
        Objects.requireNonNull(talk, "talk");
        Objects.requireNonNull(waiting, "waiting");
    }

    /**
     * A talk that takes along what the two have waiting. With others present it takes nothing: they were not meant to
     * hear it. A check-in leaves what is about rating or pay; a talk that others may read leaves what is confidential.
     * What was put on its agenda by hand waits no more.
     */
    public static NextTalk taking(Conversation wished, Agenda waiting) {
        Agenda taken = wished.others().isEmpty() ? fitting(wished, waiting) : Agenda.EMPTY;
        Conversation talk = wished.withAgenda(wished.agenda().and(taken));
        return new NextTalk(talk, waiting.only(item -> !has(talk, item)));
    }

    /**
     * Whether what waits stands on the agenda of a talk, in the same words; what is confidential is not what anybody may
     * read there, and what goes by the same id is not the same.
     */
    public static boolean has(Conversation talk, AgendaItem waiting) {
        return Content.fits(talk, waiting)
                && talk.agenda()
                        .find(waiting.id())
                        .filter(there -> there.text().equals(waiting.text()))
                        .isPresent();
    }

    /**
     * The talk of the two that follows another: what that one left unfinished is on its agenda, and its open actions go
     * on with it, each once, however many talks it takes. Refused while that one lies ahead.
     *
     * @param id of the talk to come
     * @param at when it is to be
     * @param author who asks for it; employee or manager
     */
    public static Outcome<NextTalk> after(
            Conversation last,
            Agenda waiting,
            AgendaTemplate template,
            ConversationId id,
            Instant at,
            PersonId author) {
        Conversation talk = Conversation.builder()
                .id(id)
                .employee(last.employee())
                .manager(last.manager())
                .heldAt(at)
                .duration(last.duration())
                .channel(last.channel())
                .scenario(template.scenario())
                .phase(template.phase())
                .initiatedBy(last.roleOf(author).orElse(last.initiatedBy()))
                .ledBy(last.ledBy())
                .cycle(last.cycle())
                .project(last.project())
                .confidential(last.confidential())
                .actions(last.openActions())
                .author(author)
                .confirmed(false)
                .build();
        Agenda unfinished = last.calledOff() ? left(last).only(item -> !isBrought(item)) : left(last);
        Agenda next = Agenda.next(unfinished, waiting, template.agenda());
        Agenda fitting = fitting(talk, next);
        Conversation following = talk.withAgenda(fitting);
        NextTalk planned = new NextTalk(
                following,
                next.only(item -> fitting.find(item.id()).isEmpty()).and(waiting.only(item -> !has(following, item))));
        return new Reasons(last)
                .unless(last.status() != ConversationStatus.PLANNED, "NOT_HELD")
                .orElse(last)
                .map(held -> planned);
    }

    /** What is unfinished on a talk's agenda, to be carried on; but for what its template asks for the first time. */
    public static Agenda brought(Conversation talk) {
        return carried(left(talk).only(NextTalk::isBrought));
    }

    private static boolean isBrought(AgendaItem item) {
        return item.question().isEmpty() || item.carried() > 0;
    }

    /** What a talk leaves unfinished: that of a confidential one stays so, wherever it goes. */
    private static Agenda left(Conversation talk) {
        return talk.unfinished().each(item -> item.withConfidential(item.confidential() || talk.confidential()));
    }

    private static Agenda carried(Agenda unfinished) {
        return Agenda.next(unfinished, Agenda.EMPTY, Agenda.EMPTY);
    }

    /**
     * A talk that follows one whose record has changed since it was planned: what became unfinished there goes onto its
     * agenda, and what is settled by now comes off; the same with actions. Where that one has become confidential, so does
     * this. One that was held, or that others take part in, stays as it is, and the new items wait; so they do for another
     * talk where this one was called off.
     */
    public static NextTalk carriedOn(Conversation follower, Conversation before, Conversation after) {
        Agenda added = carried(
                left(after).only(item -> before.unfinished().find(item.id()).isEmpty()));
        if (follower.isHeld() || !follower.others().isEmpty()) {
            return new NextTalk(
                    follower,
                    added.only(item -> follower.agenda().find(item.id()).isEmpty()));
        }
        Conversation next = follower.withConfidential(follower.confidential() || after.confidential())
                .withActions(carriedOn(follower.actions(), before.openActions(), after.openActions()));
        if (follower.calledOff()) {
            return new NextTalk(next, added);
        }
        Agenda fitting = fitting(next, added);
        Agenda still = next.agenda().only(item -> item.covered() || !isSettled(item, before, after));
        return new NextTalk(
                next.withAgenda(still.and(fitting)),
                added.only(item -> fitting.find(item.id()).isEmpty()));
    }

    /** Whether a change of a talk's record has finished an item that was unfinished there. */
    public static boolean isSettled(AgendaItem item, Conversation before, Conversation after) {
        return before.unfinished().find(item.id()).isPresent()
                && after.unfinished().find(item.id()).isEmpty();
    }

    private static List<Action> carriedOn(List<Action> actions, List<Action> before, List<Action> after) {
        Set<String> open = ids(after);
        Set<String> known = ids(actions);
        known.addAll(ids(before));
        return Stream.concat(
                        actions.stream()
                                .filter(action -> !action.isOpen()
                                        || open.contains(action.id())
                                        || !ids(before).contains(action.id())),
                        after.stream().filter(action -> !known.contains(action.id())))
                .toList();
    }

    private static Set<String> ids(List<Action> actions) {
        return actions.stream().map(Action::id).collect(Collectors.toSet());
    }

    private static Agenda fitting(Conversation talk, Agenda agenda) {
        return agenda.only(item -> Content.fits(talk, item));
    }
}
