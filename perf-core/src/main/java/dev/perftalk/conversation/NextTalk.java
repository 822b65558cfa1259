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
     * hear it. A check-in leaves what is about rating or pay.
     */
    public static NextTalk taking(Conversation wished, Agenda waiting) {
        Agenda fitting = wished.others().isEmpty() ? fitting(wished, waiting) : Agenda.EMPTY;
        return new NextTalk(
                wished.withAgenda(wished.agenda().and(fitting)),
                waiting.only(item -> fitting.find(item.id()).isEmpty()));
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
        Agenda unfinished = last.calledOff()
                ? last.unfinished().only(item -> brought(last).find(item.id()).isEmpty())
                : last.unfinished();
        Agenda next = Agenda.next(unfinished, waiting, template.agenda());
        Agenda fitting = fitting(talk, next);
        NextTalk planned = new NextTalk(
                talk.withAgenda(fitting),
                next.only(item -> fitting.find(item.id()).isEmpty()));
        return new Reasons(last)
                .unless(last.status() != ConversationStatus.PLANNED, "NOT_HELD")
                .orElse(last)
                .map(held -> planned);
    }

    /** What is unfinished on a talk's agenda, to be carried on; but for what its template asks for the first time. */
    public static Agenda brought(Conversation talk) {
        return carried(talk.unfinished().only(item -> item.question().isEmpty() || item.carried() > 0));
    }

    private static Agenda carried(Agenda unfinished) {
        return Agenda.next(unfinished, Agenda.EMPTY, Agenda.EMPTY);
    }

    /**
     * A talk that follows one whose record has changed since it was planned: what became unfinished there goes onto its
     * agenda, and what is settled by now comes off; the same with actions. One that was held, or that others take part in,
     * stays as it is, and the new items wait.
     */
    public static NextTalk carriedOn(Conversation follower, Conversation before, Conversation after) {
        Agenda added = carried(after.unfinished()
                .only(item -> before.unfinished().find(item.id()).isEmpty()));
        if (follower.isHeld() || !follower.others().isEmpty()) {
            return new NextTalk(
                    follower,
                    added.only(item -> follower.agenda().find(item.id()).isEmpty()));
        }
        Agenda fitting = fitting(follower, added);
        return new NextTalk(
                follower.withAgenda(follower.agenda()
                                .only(item -> item.covered()
                                        || before.unfinished().find(item.id()).isEmpty()
                                        || after.unfinished().find(item.id()).isPresent())
                                .and(fitting))
                        .withActions(carriedOn(follower.actions(), before.openActions(), after.openActions())),
                added.only(item -> fitting.find(item.id()).isEmpty()));
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
        return agenda.only(item -> !Content.isCheckIn(talk.scenario()) || !Content.isOfRatingOrPay(item.kind()));
    }
}
