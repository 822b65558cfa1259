package dev.perftalk.conversation;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.util.Objects;

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
        Agenda unfinished = last.unfinished();
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

    private static Agenda fitting(Conversation talk, Agenda agenda) {
        return agenda.only(item -> !Content.isCheckIn(talk.scenario()) || !Content.isOfRatingOrPay(item.kind()));
    }
}
