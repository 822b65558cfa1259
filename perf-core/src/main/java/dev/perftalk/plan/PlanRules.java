package dev.perftalk.plan;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Decides what is asked of a plan: one to three goals, each with actions, support and checkpoints. */
public final class PlanRules {
    private PlanRules() {}

    /** The plan as it becomes, or every reason against it, on a day that is the same for all who own an action. */
    public static Outcome<ImprovementPlan> decide(
            Optional<ImprovementPlan> stored, PlanCommand command, LocalDate today) {
        return decide(stored, command, person -> today);
    }

    /**
     * The plan as it becomes, or every reason against it.
     *
     * @param stored the plan as it is on record, empty where there is none
     * @param today which day it then is for a person: whether an action is late goes by its owner's, all else by the
     *     employee's
     */
    public static Outcome<ImprovementPlan> decide(
            Optional<ImprovementPlan> stored, PlanCommand command, Function<PersonId, LocalDate> today) {
        if (command instanceof PlanCommand.Agree agree) {
            return agree(stored, agree.plan(), today);
        }
        return stored.map(plan -> decide(plan, command, today))
                .orElseGet(() -> Outcome.refused(Why.message(PlanRules.class, "NOT_ON_RECORD")));
    }

    private static Outcome<ImprovementPlan> decide(
            ImprovementPlan plan, PlanCommand command, Function<PersonId, LocalDate> today) {
        LocalDate day = today.apply(plan.employee());
        if (command instanceof PlanCommand.Acknowledge acknowledge) {
            return acknowledge(plan, acknowledge.by());
        }
        if (command instanceof PlanCommand.LookedBack looked) {
            return lookedBack(plan, new PlanReview(day, looked.by(), looked.conversation()));
        }
        if (command instanceof PlanCommand.Change change) {
            return change(plan, change, today);
        }
        if (command instanceof PlanCommand.Done done) {
            return settle(plan, done.actionId(), action -> action.withDoneOn(day), Action::isDone);
        }
        return ((PlanCommand.Drop) command)
                .actionId()
                .map(id -> settle(plan, id, action -> action.withDroppedOn(day), action -> !action.isDone()))
                .orElseGet(() -> drop(plan, day));
    }

    private static Outcome<ImprovementPlan> agree(
            Optional<ImprovementPlan> stored, ImprovementPlan plan, Function<PersonId, LocalDate> today) {
        List<Why> reasons = new ArrayList<>();
        if (stored.isPresent()) {
            reasons.add(why("ALREADY_ON_RECORD", plan));
        }
        reasons.addAll(PlanCheck.ofNew(plan, today));
        return Outcome.unless(
                reasons,
                plan.withWrittenOn(today.apply(plan.employee())),
                notice("PLAN_TO_ACKNOWLEDGE", plan, plan.otherThan(plan.author())));
    }

    /** To write the same again changes nothing. */
    private static Outcome<ImprovementPlan> change(
            ImprovementPlan plan, PlanCommand.Change change, Function<PersonId, LocalDate> today) {
        List<Why> reasons = against(plan, change.by());
        ImprovementPlan changed = plan.withGoals(change.goals().stream()
                .map(goal -> goal.withActions(goal.actions().stream()
                        .map(action -> asItEnded(plan, action))
                        .toList()))
                .toList());
        if (changed.equals(plan)) {
            return Outcome.unless(reasons, plan);
        }
        reasons.addAll(PlanCheck.ofChanged(changed, plan, today));
        return Outcome.unless(
                reasons,
                changed.withAuthor(change.by()).withAcknowledgedBy().withWrittenOn(today.apply(plan.employee())),
                notice("PLAN_CHANGED", plan, plan.otherThan(change.by())));
    }

    /** What has come to an end stays as it was then; nothing comes to an end by being written so. */
    private static Action asItEnded(ImprovementPlan plan, Action action) {
        return plan.action(action.id())
                .filter(before -> !before.isOpen())
                .orElseGet(() -> action.withDoneOn(Optional.empty()).withDroppedOn(Optional.empty()));
    }

    private static Outcome<ImprovementPlan> acknowledge(ImprovementPlan plan, PersonId by) {
        List<Why> reasons = against(plan, by);
        if (by.equals(plan.author())) {
            reasons.add(why("OWN_WRITING", plan));
        }
        Set<PersonId> acknowledged = new LinkedHashSet<>(plan.acknowledgedBy());
        acknowledged.add(by);
        return Outcome.unless(reasons, plan.withAcknowledgedBy(acknowledged));
    }

    /** An action comes to an end once; the day on which that was first said stays. */
    private static Outcome<ImprovementPlan> settle(
            ImprovementPlan plan, String id, UnaryOperator<Action> end, Predicate<Action> endedSo) {
        Optional<Action> action = plan.action(id);
        if (action.isEmpty()) {
            return refused(
                    "UNKNOWN_ACTION",
                    plan,
                    plan.actions().stream().map(Action::id).collect(Collectors.joining(", ")));
        }
        if (plan.droppedOn().isPresent()) {
            return refused("PLAN_DROPPED", plan);
        }
        if (!action.get().isOpen()) {
            return endedSo.test(action.get()) ? Outcome.accepted(plan) : refused("ACTION_SETTLED", plan, id);
        }
        return Outcome.accepted(plan.withGoals(plan.goals().stream()
                .map(goal -> goal.withActions(goal.actions().stream()
                        .map(one -> one.id().equals(id) ? end.apply(one) : one)
                        .toList()))
                .toList()));
    }

    private static Outcome<ImprovementPlan> drop(ImprovementPlan plan, LocalDate today) {
        return switch (plan.status()) {
            case OPEN ->
                Outcome.accepted(
                        plan.withDroppedOn(today),
                        notice("PLAN_DROPPED", plan, plan.employee()),
                        notice("PLAN_DROPPED", plan, plan.manager()));
            case DONE -> refused("PLAN_DONE", plan);
            case DROPPED -> Outcome.accepted(plan);
        };
    }

    /** Whoever of the two says it, and however often: they looked back once. Which talk it was may be said later. */
    private static Outcome<ImprovementPlan> lookedBack(ImprovementPlan plan, PlanReview review) {
        List<Why> reasons = against(plan, review.by());
        if (plan.reviews().stream().anyMatch(before -> before.says(review))) {
            return Outcome.unless(reasons, plan);
        }
        return Outcome.unless(
                reasons,
                plan.withReviews(
                        Stream.concat(plan.reviews().stream().filter(before -> !review.says(before)), Stream.of(review))
                                .sorted(Comparator.comparing(PlanReview::on))
                                .toList()));
    }

    /** What stands against anything that is said about a plan: the two say it, as long as it is not given up. */
    private static List<Why> against(ImprovementPlan plan, PersonId by) {
        List<Why> reasons = new ArrayList<>();
        if (!plan.isOfThePair(by)) {
            reasons.add(why("NOT_OF_THE_PAIR", plan));
        }
        if (plan.droppedOn().isPresent()) {
            reasons.add(why("PLAN_DROPPED", plan));
        }
        return reasons;
    }

    /** A plan in the hands of another manager; to hand it over a second time changes nothing. */
    public static Outcome<ImprovementPlan> handOver(ImprovementPlan plan, PersonId to) {
        if (to.equals(plan.employee())) {
            return refused("OWN_MANAGER", plan, to);
        }
        if (to.equals(plan.manager())) {
            return Outcome.accepted(plan);
        }
        Set<PersonId> former = new LinkedHashSet<>(plan.formerManagers());
        former.add(plan.manager());
        former.remove(to);
        Notice[] notices = Stream.of(plan.employee(), to)
                .map(person -> notice("PLAN_HANDED_OVER", plan, person, to))
                .toArray(Notice[]::new);
        return Outcome.accepted(plan.withManager(to).withFormerManagers(former), notices);
    }

    private static Notice notice(String kind, ImprovementPlan plan, PersonId to, Object... details) {
        return Notice.message(PlanRules.class, kind, to, plan.id().value(), plan.named(details));
    }

    private static Outcome<ImprovementPlan> refused(String code, ImprovementPlan plan, Object... details) {
        return Outcome.refused(why(code, plan, details));
    }

    private static Why why(String code, ImprovementPlan plan, Object... details) {
        return Why.message(PlanRules.class, code, plan.named(details));
    }
}
