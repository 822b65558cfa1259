package dev.perftalk.internal;

import dev.perftalk.cadence.CadencePolicy;
import dev.perftalk.cadence.InboxItem;
import dev.perftalk.cadence.Obligation;
import dev.perftalk.cadence.Obligations;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Gathers what the caller must do from all that they may see: as taking part themselves, and as leading those whom they
 * lead now. Lives for one question.
 */
public final class Inbox {
    private final Work work;
    private final Desk desk;
    private final PersonId me;
    private final Instant now;
    private final CadencePolicy policy;
    private final Obligations obligations;
    private final Set<String> reports;
    private final Map<PersonId, Optional<Person>> known = new HashMap<>();

    private Inbox(Work work, Desk desk) {
        this.work = work;
        this.desk = desk;
        me = desk.author();
        now = work.unit().now();
        policy = desk.wiring().reminders().policy();
        obligations = Obligations.under(policy, this::zone);
        reports = desk.wiring().people().reportsOf(desk.tenant(), List.of(me.value()), now).stream()
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    /** What the caller must do, what is late first. */
    public static List<InboxItem> of(Work work, Desk desk) {
        return new Inbox(work, desk).items();
    }

    private List<InboxItem> items() {
        Instant horizon = now.atZone(zone(me)).plus(policy.lookAhead()).toInstant();
        List<Conversation> talks = seen(Records.CONVERSATION, query -> recent(mine(query), horizon));
        List<ImprovementPlan> plans = ofMineAndReports(Records.PLAN, query -> query);
        Map<CycleId, CycleStatus> cycles = statuses(talks, plans);
        return Stream.of(
                        seen(Records.FEEDBACK, query -> recent(mine(query), now)).stream()
                                .flatMap(feedback -> items(obligations.of(feedback))),
                        talks.stream().flatMap(talk -> items(talk, talk.cycle().map(cycles::get))),
                        plans.stream().flatMap(plan -> items(plan, plan.cycle().map(cycles::get), talks)),
                        ofMineAndReports(Records.CYCLE, Inbox::running).stream().flatMap(this::items))
                .flatMap(found -> found)
                .filter(item -> item.obligation().due().isBefore(horizon))
                .sorted(InboxItem.ORDER)
                .toList();
    }

    private Query mine(Query query) {
        return query.withLabel(Records.PERSON, me.value());
    }

    /** What lies further back is nobody's duty any more. */
    private Query recent(Query query, Instant until) {
        Instant from = now.atZone(zone(me)).minus(policy.lapsesAfter()).toInstant();
        return query.withAt(
                from.truncatedTo(ChronoUnit.MICROS),
                until.truncatedTo(ChronoUnit.MICROS).plus(1, ChronoUnit.MICROS));
    }

    private static Query running(Query query) {
        return query.withLabel("status", CycleStatus.ACTIVE.name());
    }

    /** Those in which the caller takes part, and those of whom reports to them now, each once. */
    private <T> List<T> ofMineAndReports(Guarded<T> type, UnaryOperator<Query> scope) {
        List<T> mine = seen(type, query -> mine(scope.apply(query)));
        return reports.isEmpty()
                ? mine
                : Stream.concat(
                                mine.stream(),
                                seen(type, query -> scope.apply(query).withAnyLabel(Records.EMPLOYEE, reports))
                                        .stream())
                        .distinct()
                        .toList();
    }

    private <T> List<T> seen(Guarded<T> type, UnaryOperator<Query> scope) {
        return work.gate().shown(type, work.unit().look(type.type(), scope));
    }

    /** How the cycles stand that talks and plans belong to; one that is not there has no say. */
    private Map<CycleId, CycleStatus> statuses(List<Conversation> talks, List<ImprovementPlan> plans) {
        Set<String> ids = Stream.concat(
                        talks.stream().flatMap(talk -> talk.cycle().stream()),
                        plans.stream().flatMap(plan -> plan.cycle().stream()))
                .map(CycleId::value)
                .collect(Collectors.toSet());
        return work.gate().shown(Records.CYCLE, work.unit().find(Records.CYCLE.type(), ids)).stream()
                .collect(Collectors.toMap(Cycle::id, Cycle::status));
    }

    private Stream<InboxItem> items(Cycle cycle) {
        return items(desk.wiring().reminders().talkDue(work.unit(), desk.tenant(), cycle, work.gate()::shown).stream()
                .toList());
    }

    private Stream<InboxItem> items(List<Obligation> some) {
        return some.stream().filter(this::isMine).map(this::item);
    }

    /** An action that a later talk has taken on is asked for there. */
    private Stream<InboxItem> items(Conversation talk, Optional<CycleStatus> cycle) {
        TalkPlanner planner = new TalkPlanner(work);
        return items(obligations.of(talk, cycle).stream()
                .filter(one -> one.part()
                        .filter(action -> isMine(one) && planner.isCarriedOn(talk, action, me))
                        .isEmpty())
                .toList());
    }

    private boolean isMine(Obligation one) {
        return one.person()
                .map(me::equals)
                .orElse(one.holder() == Role.EMPLOYEE && one.employee().equals(me));
    }

    private Stream<InboxItem> items(ImprovementPlan plan, Optional<CycleStatus> cycle, List<Conversation> talks) {
        boolean leads = isLedByMe(plan);
        PersonId manager = me.equals(plan.employee()) ? plan.manager() : me;
        List<Touchpoint> together = talks.stream()
                .filter(talk -> talk.employee().equals(plan.employee()))
                .filter(talk -> talk.manager().equals(manager))
                .flatMap(talk -> Touchpoint.of(talk).stream())
                .toList();
        return obligations.of(plan, cycle, together).stream()
                .filter(one -> isMine(one)
                        || leads && one.person().isEmpty() && one.holder() == Role.MANAGER && isOfMyTime(one))
                .map(this::item)
                .map(item -> isOnRecord(plan) ? item : item.withCall("plans.handOver"));
    }

    private boolean isOnRecord(ImprovementPlan plan) {
        return me.equals(plan.employee()) || me.equals(plan.manager());
    }

    /**
     * Whether the manager's part in a plan is the caller's now: as the manager on record, unless that one led the employee
     * and does not any more; else as the nearest above.
     */
    private boolean isLedByMe(ImprovementPlan plan) {
        List<String> line = work.gate().line(plan.employee());
        String manager = plan.manager().value();
        boolean stays = line.contains(manager) || line.isEmpty() || !ledWhenWritten(plan);
        return me.value().equals(stays ? manager : line.get(0));
    }

    private boolean ledWhenWritten(ImprovementPlan plan) {
        return plan.writtenOn()
                .map(day -> day.plusDays(1).atStartOfDay(zone(plan.employee())))
                .map(moment -> led(plan.manager(), plan.employee(), moment.toInstant()))
                .orElse(true);
    }

    /** What fell due while another led is for the look-back: nobody is asked for what was before their time. */
    private boolean isOfMyTime(Obligation one) {
        return !one.isOverdue(now) || led(me, one.employee(), one.due()) || !led(me, one.employee(), now);
    }

    private boolean led(PersonId manager, PersonId employee, Instant moment) {
        return desk.wiring().people().managerLine(desk.tenant(), employee.value(), moment).stream()
                .anyMatch(person -> person.id().equals(manager.value()));
    }

    private InboxItem item(Obligation one) {
        String employee =
                person(one.employee()).map(Person::name).orElse(one.employee().value());
        return InboxItem.of(one, now, zone(me), employee);
    }

    private ZoneId zone(PersonId id) {
        return person(id).map(Person::zone).orElse(ZoneOffset.UTC);
    }

    private Optional<Person> person(PersonId id) {
        return known.computeIfAbsent(id, one -> desk.wiring().people().find(desk.tenant(), one.value(), now));
    }
}
