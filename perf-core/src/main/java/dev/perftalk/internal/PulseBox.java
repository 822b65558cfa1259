package dev.perftalk.internal;

import dev.perftalk.access.RecordKind;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.ConversationCommand.GivePulse;
import dev.perftalk.conversation.ConversationRules;
import dev.perftalk.conversation.Pulse;
import dev.perftalk.conversation.PulseSum;
import dev.perftalk.conversation.PulseTally;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Where employees say how their talks were. The talk remembers only that somebody did, so that they do so once; the answer
 * goes into a record of its own, in a commit of its own, signed by nobody at no particular time. Should the second fail,
 * the answer is lost: better than one that counts twice, or that can be traced.
 */
public record PulseBox(Desk desk) {
    private static final PersonId NOBODY = PersonId.of("$pulse");

    /** Puts an answer in. */
    public Outcome<Conversation> put(ConversationId id, Pulse pulse) {
        Outcome<Conversation> asked = desk.change(
                Deed.ANSWER,
                Records.CONVERSATION,
                id.value(),
                (work, talk) -> ConversationRules.decide(
                        Optional.of(talk),
                        new GivePulse(desk.author(), desk.caller().actor(), quarterOf(work.unit(), talk)),
                        work.unit().now()));
        if (asked instanceof Outcome.Accepted<Conversation> accepted) {
            Conversation talk = accepted.state();
            Period quarter = desk.look(work -> quarter(talk, zone(work.unit(), talk)));
            desk.wiring().carrier().carryUnsigned(caller(), unit -> {
                PulseTally tally = tally(unit, talk.manager(), quarter.name());
                unit.put(Records.PULSE, tally.and(pulse));
                return Outcome.accepted(true);
            });
        }
        return asked;
    }

    private Caller caller() {
        return Caller.system(desk.caller().tenant(), NOBODY);
    }

    private ZoneId zone(Unit unit, Conversation talk) {
        return desk.zone(unit, talk.employee());
    }

    private List<Conversation> quarterOf(Unit unit, Conversation talk) {
        ZoneId zone = zone(unit, talk);
        Period quarter = quarter(talk, zone);
        Instant from = quarter.start().orElseThrow().atStartOfDay(zone).toInstant();
        Instant to = quarter.end().orElseThrow().plusDays(1).atStartOfDay(zone).toInstant();
        return unit.list(
                Records.CONVERSATION.type(),
                query -> query.withLabel(Records.EMPLOYEE, talk.employee().value())
                        .withLabel(Records.MANAGER, talk.manager().value())
                        .withAt(from, to));
    }

    private static Period quarter(Conversation talk, ZoneId zone) {
        LocalDate day = LocalDate.ofInstant(talk.heldAt(), zone);
        return Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }

    private static PulseTally tally(Unit unit, PersonId manager, String quarter) {
        PulseTally none = PulseTally.builder().manager(manager).quarter(quarter).build();
        return unit.find(Records.PULSE, Records.PULSE.id().apply(none)).orElse(none);
    }

    /** What is shown to the caller of a manager's quarter. */
    public Optional<PulseSum> shown(PersonId manager, String quarter) {
        return desk.look(work ->
                work.gate().shows(RecordKind.PULSE, manager + " " + quarter, Involved.of(Set.of(manager), manager))
                        ? tally(work.unit(), manager, quarter).shown()
                        : Optional.empty());
    }
}
