package dev.perftalk.internal;

import dev.perftalk.cadence.Cadence;
import dev.perftalk.cadence.CadencePolicy;
import dev.perftalk.cadence.Obligation;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Keeps the obligation to talk up to date, and turns it into a reminder when nobody has talked. */
public final class Reminders {
    private static final Period DAILY = Period.ofDays(1);

    private final PeopleDirectory people;
    private final CadencePolicy policy;

    public Reminders(PeopleDirectory people, CadencePolicy policy) {
        this.people = people;
        this.policy = policy;
    }

    /** The longest time that a pair may go without a talk. */
    public Period maxGap() {
        return policy.maxGap();
    }

    /** How often people are to talk, and when they are told. */
    CadencePolicy policy() {
        return policy;
    }

    /**
     * The talk that is due in a cycle and whose it is now, as a reminder would say; none while nobody would be reminded.
     *
     * @param known those talks that whoever is told may know of: the day tells of the last one
     */
    Optional<Obligation> talkDue(Unit unit, String tenant, Cycle cycle, Touchpoints.Filter known) {
        if (!cycle.isAtWork()) {
            return Optional.empty();
        }
        Duty duty = new Duty(unit, tenant, cycle);
        return duty.talk(known).map(obligation -> obligation.withPerson(duty.holder));
    }

    /** When a cycle has changed: the next talk falls due, or none does any more. */
    public void refresh(Unit unit, String tenant, Cycle cycle) {
        if (cycle.isAtWork()) {
            unit.put(Outbox.OBLIGATION, new Duty(unit, tenant, cycle).next());
        } else {
            unit.delete(Outbox.OBLIGATION, Cadence.talkId(cycle.id()));
        }
    }

    /** When an obligation has fallen due: whether somebody had to be reminded. One that has moved on meanwhile is left. */
    Outcome<Boolean> fulfil(Unit unit, String tenant, Obligation obligation) {
        if (obligation.due().isAfter(unit.now())) {
            return Outcome.accepted(false);
        }
        Optional<Cycle> running =
                unit.find(Records.CYCLE.type(), obligation.subject()).filter(Cycle::isAtWork);
        if (running.isEmpty()) {
            unit.delete(Outbox.OBLIGATION, obligation.id());
            return Outcome.accepted(false);
        }
        Duty duty = new Duty(unit, tenant, running.get());
        Obligation next = duty.next();
        if (next.due().isAfter(unit.now())) {
            unit.put(Outbox.OBLIGATION, next);
            return Outcome.accepted(false);
        }
        unit.put(Outbox.OBLIGATION, next.withDue(duty.after(obligation.due(), policy.maxGap())));
        return Outcome.accepted(true, duty.reminder(obligation));
    }

    /** The duty to talk in a running cycle, with the people as they are now. */
    private final class Duty {
        private final Unit unit;
        private final String tenant;
        private final Cycle cycle;
        private final Optional<Person> employee;
        private final Optional<Person> leader;
        private final PersonId holder;

        Duty(Unit unit, String tenant, Cycle cycle) {
            this.unit = unit;
            this.tenant = tenant;
            this.cycle = cycle;
            employee = people.find(tenant, cycle.employee().value(), unit.now());
            leader = leaderAt(unit.now());
            holder = leader.map(person -> PersonId.of(person.id())).orElse(cycle.manager());
        }

        private Optional<Person> leaderAt(Instant moment) {
            return people.managerLine(tenant, cycle.employee().value(), moment).stream()
                    .filter(Person::isEmployed)
                    .findFirst();
        }

        /** Who is away can't talk; whether they are back is asked again a day later. */
        private boolean areAtWork() {
            return Stream.of(employee, leader)
                    .flatMap(Optional::stream)
                    .allMatch(person -> person.employment() == Employment.ACTIVE);
        }

        /** Whether the holder has led the employee for as long as two may go without a talk; before that they owe none. */
        private boolean isTheirTime() {
            Instant begun = LocalDate.ofInstant(unit.now(), zone())
                    .minus(policy.maxGap())
                    .plusDays(1)
                    .atStartOfDay(zone())
                    .toInstant()
                    .minus(1, ChronoUnit.MICROS);
            return leaderAt(begun)
                            .filter(then -> then.id().equals(holder.value()))
                            .isPresent()
                    || holder.equals(cycle.manager());
        }

        /** A talk with a former manager is none with the present one. */
        Optional<Obligation> talk(Touchpoints.Filter known) {
            List<Touchpoint> touchpoints = Touchpoints.of(unit, cycle, List.of(holder), known);
            return Cadence.talkDue(cycle, touchpoints, zone(), policy)
                    .filter(due -> due.due().isAfter(unit.now()) || areAtWork() && isTheirTime());
        }

        /** While no important project runs nothing is due, but one may begin tomorrow. */
        Obligation next() {
            return talk(Touchpoints.Filter.NONE)
                    .orElseGet(() -> Obligation.builder()
                            .id(Cadence.talkId(cycle.id()))
                            .kind(Cadence.TALK_DUE)
                            .employee(cycle.employee())
                            .subject(cycle.id().value())
                            .holder(Role.MANAGER)
                            .due(after(unit.now(), DAILY))
                            .build());
        }

        /** As many steps on as lead into the future: after an outage one reminder, not a burst. */
        Instant after(Instant due, Period step) {
            ZonedDateTime first = due.atZone(zone());
            int steps = 1;
            while (!first.plus(step.multipliedBy(steps)).toInstant().isAfter(unit.now())) {
                steps++;
            }
            return first.plus(step.multipliedBy(steps)).toInstant();
        }

        Notice reminder(Obligation obligation) {
            return Notice.message(
                    Reminders.class,
                    obligation.kind(),
                    holder,
                    cycle.id().value(),
                    employee.map(Person::name).orElse(cycle.employee().value()),
                    cycle.id());
        }

        private ZoneId zone() {
            return employee.map(Person::zone).orElse(ZoneOffset.UTC);
        }
    }
}
