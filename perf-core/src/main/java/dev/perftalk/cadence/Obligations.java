package dev.perftalk.cadence;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanReview;
import dev.perftalk.plan.PlanStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Tells what talks, feedback and plans leave to be done, from what is on record of them: nothing is kept, so nothing is
 * lost, doubled or forgotten. A day is over where the one who has it is. Immutable.
 */
public final class Obligations {
    private final CadencePolicy policy;
    private final Function<PersonId, ZoneId> zones;

    private Obligations(CadencePolicy policy, Function<PersonId, ZoneId> zones) {
        this.policy = policy;
        this.zones = zones;
    }

    /** Under a policy, with the zone in which each person works. */
    public static Obligations under(CadencePolicy policy, Function<PersonId, ZoneId> zones) {
        return new Obligations(policy, zones);
    }

    /**
     * What a talk leaves to be done: of one that is planned either says that it took place, or calls it off; of one that was
     * held each of the two acknowledges what somebody else has written, and its open actions are done by who owns them. It
     * stays with those who talked, whoever leads now.
     *
     * @param cycle the status of its cycle, empty for a talk of its own; unless that is active nothing but the actions is
     *     left to do, nor these while it rests or after it was given up
     */
    public List<Obligation> of(Conversation talk, Optional<CycleStatus> cycle) {
        boolean isOver = cycle.filter(status -> status != CycleStatus.ACTIVE).isPresent();
        if (talk.calledOff() || isOver && !talk.isHeld()) {
            return List.of();
        }
        Stream<Role> pair = Stream.of(Role.EMPLOYEE, Role.MANAGER);
        if (!talk.isHeld()) {
            return pair.map(role -> holding(talk, role)).toList();
        }
        Stream<Obligation> acknowledgements =
                talk.isWritten() && !isOver ? pair.flatMap(role -> acknowledgement(talk, role)) : Stream.empty();
        Stream<Action> open = rests(cycle) ? Stream.empty() : talk.openActions().stream();
        return Stream.concat(acknowledgements, open.flatMap(action -> act(talk, action)))
                .toList();
    }

    private static boolean rests(Optional<CycleStatus> cycle) {
        return cycle.filter(one -> one == CycleStatus.SUSPENDED || one == CycleStatus.CANCELLED)
                .isPresent();
    }

    /** Who has taken on an action has it for good. */
    private Stream<Obligation> act(Conversation talk, Action action) {
        PersonId owner = action.owner().orElse(talk.employee());
        Role role = talk.roleOf(owner).orElse(Role.PEER);
        return action.due().stream()
                .map(day -> start(ObligationKind.ACT_ON_TALK, talk.id(), talk.employee(), role)
                        .id(id(ObligationKind.ACT_ON_TALK, talk.id(), role) + "/" + action.id())
                        .part(action.id())
                        .person(owner)
                        .due(endOf(day, owner))
                        .build());
    }

    private Obligation holding(Conversation talk, Role role) {
        PersonId person = person(talk, role);
        LocalDate day = LocalDate.ofInstant(talk.heldAt(), zones.apply(person));
        return start(ObligationKind.HOLD_TALK, talk.id(), talk.employee(), role)
                .person(person)
                .due(endOf(day, person))
                .build();
    }

    private Stream<Obligation> acknowledgement(Conversation talk, Role role) {
        PersonId person = person(talk, role);
        boolean agreed = person.equals(talk.author()) || talk.acknowledgedBy().contains(person);
        return agreed
                ? Stream.empty()
                : Stream.of(start(ObligationKind.ACKNOWLEDGE_TALK, talk.id(), talk.employee(), role)
                        .person(person)
                        .due(answerBy(talk.writtenAt().orElse(talk.heldAt()), person))
                        .build());
    }

    private static PersonId person(Conversation talk, Role role) {
        return role == Role.EMPLOYEE ? talk.employee() : talk.manager();
    }

    /** What feedback leaves to be done: who was asked answers, and who received it acknowledges. */
    public List<Obligation> of(Feedback feedback) {
        return switch (feedback.status()) {
            case REQUESTED ->
                List.of(start(ObligationKind.ANSWER, feedback.id(), feedback.to(), Role.PEER)
                        .person(feedback.from())
                        .due(feedback.request()
                                .flatMap(request -> request.until())
                                .map(day -> endOf(day, feedback.from()))
                                .orElseGet(() -> answerBy(feedback.at(), feedback.from())))
                        .build());
            case GIVEN ->
                List.of(start(ObligationKind.ACKNOWLEDGE_FEEDBACK, feedback.id(), feedback.to(), Role.EMPLOYEE)
                        .person(feedback.to())
                        .due(answerBy(feedback.at(), feedback.to()))
                        .build());
            case DECLINED, ACKNOWLEDGED -> List.of();
        };
    }

    /**
     * What a plan leaves to be done. Whose agreement it waits for agrees to it, and before that nothing else is asked. Then
     * its open actions are done, the employee's by the employee, all others by the manager or at the manager's request; and
     * both look back on it: at each checkpoint, and in the first talk after it was written and after it was done.
     *
     * @param cycle the status of its cycle, empty for a plan of its own; nothing is left to do while that rests or after it
     *     was given up. One that is closed has left its plan behind.
     * @param talks those of the pair, in any order
     */
    public List<Obligation> of(ImprovementPlan plan, Optional<CycleStatus> cycle, Collection<Touchpoint> talks) {
        PlanStatus status = plan.status();
        if (rests(cycle) || status == PlanStatus.DROPPED) {
            return List.of();
        }
        if (!plan.agreedByBoth()) {
            return status == PlanStatus.OPEN ? agreements(plan) : List.of();
        }
        Stream<Obligation> actions =
                plan.actions().stream().filter(Action::isOpen).flatMap(action -> act(plan, action));
        return Stream.concat(actions, lookBacks(plan, talks)).toList();
    }

    private List<Obligation> agreements(ImprovementPlan plan) {
        return plan.awaited().stream()
                .sorted()
                .map(role -> {
                    PersonId person = role == Role.EMPLOYEE ? plan.employee() : plan.manager();
                    LocalDate written = plan.writtenOn().orElseGet(() -> firstDay(plan));
                    return start(ObligationKind.ACKNOWLEDGE_PLAN, plan.id(), plan.employee(), role)
                            .person(person)
                            .due(endOf(written.plus(policy.answerWithin()), person))
                            .build();
                })
                .toList();
    }

    /** Of a plan that does not say when it was written: the first day that is named in it. */
    private static LocalDate firstDay(ImprovementPlan plan) {
        return Stream.concat(
                        plan.checkpoints().stream().map(Checkpoint::on),
                        plan.actions().stream().flatMap(action -> action.due().stream()))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.EPOCH);
    }

    private Stream<Obligation> act(ImprovementPlan plan, Action action) {
        PersonId owner = action.owner().orElse(plan.employee());
        Role role = owner.equals(plan.employee()) ? Role.EMPLOYEE : Role.MANAGER;
        return action.due().stream()
                .map(day -> start(ObligationKind.ACT, plan.id(), plan.employee(), role)
                        .id(id(ObligationKind.ACT, plan.id(), role) + "/" + action.id())
                        .part(action.id())
                        .due(endOf(day, owner))
                        .build());
    }

    /** A talk in which they did not look back is no news where a checkpoint had come by then. */
    private Stream<Obligation> lookBacks(ImprovementPlan plan, Collection<Touchpoint> talks) {
        List<LocalDate> checkpoints = checkpoints(plan);
        Stream<Obligation> checks = checkpoints.stream()
                .flatMap(day -> both(
                        role -> start(ObligationKind.CHECK, plan.id(), plan.employee(), role)
                                .id(id(ObligationKind.CHECK, plan.id(), role) + "/" + day),
                        plan,
                        day));
        Stream<Obligation> lookBack = talkWithoutLookBack(plan, talks).stream()
                .filter(day -> checkpoints.stream().allMatch(day::isBefore))
                .flatMap(day ->
                        both(role -> start(ObligationKind.LOOK_BACK, plan.id(), plan.employee(), role), plan, day));
        return Stream.concat(checks, lookBack);
    }

    private Stream<Obligation> both(Function<Role, Obligation.Builder> start, ImprovementPlan plan, LocalDate day) {
        return Stream.of(Role.EMPLOYEE, Role.MANAGER)
                .map(role -> start.apply(role).due(endOf(day, plan.employee())).build());
    }

    /** The days of those checkpoints that nobody has looked at on their day or later; none once the plan is done. */
    private static List<LocalDate> checkpoints(ImprovementPlan plan) {
        return plan.status() == PlanStatus.OPEN
                ? plan.checkpoints().stream()
                        .map(Checkpoint::on)
                        .distinct()
                        .filter(day -> isUnseenSince(plan, day))
                        .toList()
                : List.of();
    }

    /** The day of the first talk after the plan was done, or else written, unless they have looked back on it since. */
    private Optional<LocalDate> talkWithoutLookBack(ImprovementPlan plan, Collection<Touchpoint> talks) {
        ZoneId zone = zones.apply(plan.employee());
        return plan.doneOn()
                .or(() -> plan.writtenOn().map(written -> written.plusDays(1)))
                .filter(since -> isUnseenSince(plan, since))
                .flatMap(since -> talks.stream()
                        .map(talk -> talk.dayIn(zone))
                        .filter(day -> !day.isBefore(since))
                        .min(Comparator.naturalOrder()));
    }

    private static boolean isUnseenSince(ImprovementPlan plan, LocalDate day) {
        return plan.reviews().stream().map(PlanReview::on).allMatch(day::isAfter);
    }

    private static Obligation.Builder start(ObligationKind kind, Object subject, PersonId employee, Role holder) {
        return Obligation.builder()
                .id(id(kind, subject, holder))
                .kind(kind.name())
                .employee(employee)
                .subject(subject.toString())
                .holder(holder);
    }

    private static String id(ObligationKind kind, Object subject, Role holder) {
        return kind + "/" + holder + "/" + subject;
    }

    private Instant answerBy(Instant since, PersonId person) {
        return endOf(LocalDate.ofInstant(since, zones.apply(person)).plus(policy.answerWithin()), person);
    }

    /** The moment at which a day is over for a person. */
    private Instant endOf(LocalDate day, PersonId person) {
        return day.plusDays(1).atStartOfDay(zones.apply(person)).toInstant();
    }
}
