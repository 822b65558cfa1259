package dev.perftalk.plan;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what is asked of an improvement plan: one to three goals, each with actions, support and checkpoints. */
public final class PlanRules {
    private PlanRules() {}

    /**
     * The plan as it becomes, or every reason against it.
     *
     * @param stored the plan as it is on record, empty where there is none
     * @param today the day in the employee's zone
     */
    public static Outcome<ImprovementPlan> decide(
            Optional<ImprovementPlan> stored, PlanCommand command, LocalDate today) {
        if (command instanceof PlanCommand.Agree agree) {
            return agree(stored, agree.plan(), today);
        }
        if (stored.isEmpty()) {
            return refused("NOT_ON_RECORD");
        }
        if (command instanceof PlanCommand.Acknowledge acknowledge) {
            return acknowledge(stored.get(), acknowledge);
        }
        return done(stored.get(), (PlanCommand.Done) command, today);
    }

    private static Outcome<ImprovementPlan> agree(
            Optional<ImprovementPlan> stored, ImprovementPlan plan, LocalDate today) {
        List<Why> reasons = new ArrayList<>();
        if (stored.isPresent()) {
            reasons.add(Why.message(PlanRules.class, "ALREADY_ON_RECORD", plan.id()));
        }
        reasons.addAll(PlanCheck.of(plan, today));
        PersonId other = plan.author().equals(plan.employee()) ? plan.manager() : plan.employee();
        Notice notice = Notice.message(
                PlanRules.class, "PLAN_TO_ACKNOWLEDGE", other, plan.id().value(), plan.id());
        return Outcome.unless(reasons, plan, notice);
    }

    private static Outcome<ImprovementPlan> acknowledge(ImprovementPlan plan, PlanCommand.Acknowledge acknowledge) {
        if (!plan.isOfThePair(acknowledge.by())) {
            return refused("NOT_OF_THE_PAIR", plan.id());
        }
        if (acknowledge.by().equals(plan.author())) {
            return refused("OWN_WRITING", plan.id());
        }
        Set<PersonId> acknowledged = new LinkedHashSet<>(plan.acknowledgedBy());
        acknowledged.add(acknowledge.by());
        return Outcome.accepted(plan.withAcknowledgedBy(acknowledged));
    }

    private static Outcome<ImprovementPlan> done(ImprovementPlan plan, PlanCommand.Done done, LocalDate today) {
        List<String> known = plan.actions().stream().map(Action::id).toList();
        if (!known.contains(done.actionId())) {
            return refused("UNKNOWN_ACTION", plan.id(), String.join(", ", known));
        }
        return Outcome.accepted(plan.withGoals(plan.goals().stream()
                .map(goal -> goal.withActions(goal.actions().stream()
                        .map(action -> action.id().equals(done.actionId()) ? doneAtLast(action, today) : action)
                        .toList()))
                .toList()));
    }

    /** The day it was first said to be done stays. */
    private static Action doneAtLast(Action action, LocalDate today) {
        return action.isDone() ? action : action.withDoneOn(today);
    }

    /** A plan in the hands of another manager; to hand it over a second time changes nothing. */
    public static Outcome<ImprovementPlan> handOver(ImprovementPlan plan, PersonId to) {
        if (to.equals(plan.employee())) {
            return refused("OWN_MANAGER", plan.id(), to);
        }
        if (to.equals(plan.manager())) {
            return Outcome.accepted(plan);
        }
        Set<PersonId> former = new LinkedHashSet<>(plan.formerManagers());
        former.add(plan.manager());
        former.remove(to);
        Notice[] notices = Stream.of(plan.employee(), to)
                .map(person -> Notice.message(
                        PlanRules.class, "PLAN_HANDED_OVER", person, plan.id().value(), to, plan.id()))
                .toArray(Notice[]::new);
        return Outcome.accepted(plan.withManager(to).withFormerManagers(former), notices);
    }

    private static Outcome<ImprovementPlan> refused(String code, Object... arguments) {
        return Outcome.refused(Why.message(PlanRules.class, code, arguments));
    }
}
