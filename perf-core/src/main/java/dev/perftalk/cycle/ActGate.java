package dev.perftalk.cycle;

import static dev.perftalk.cycle.Criteria.why;

import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Before the next turn begins: what was learnt has become a plan of both. Of several plans, the most complete counts. */
final class ActGate {
    private static final int MOST_GOALS = 3;

    private static final List<Point> POINTS = List.of(
            new Point("PLAN_MADE", plan -> true),
            new Point(
                    "PLAN_GOALS",
                    plan -> !plan.goals().isEmpty() && plan.goals().size() <= MOST_GOALS),
            new Point(
                    "PLAN_ACTIONS",
                    eachGoal(goal ->
                            !goal.actions().isEmpty() && goal.actions().stream().allMatch(ActGate::isClear))),
            new Point("PLAN_SUPPORT", eachGoal(goal -> goal.support().stream().anyMatch(said -> !said.isBlank()))),
            new Point("PLAN_CHECKPOINTS", eachGoal(goal -> !goal.checkpoints().isEmpty())),
            new Point("PLAN_AGREED_BY_BOTH", ImprovementPlan::agreedByBoth));

    static final Gate STANDARD = Gate.of(
            Phase.ACT,
            POINTS.stream()
                    .map(point -> Criterion.standard(point.code(), point))
                    .toArray(Criterion[]::new));

    private ActGate() {}

    /** What the most complete plan is asked for. */
    private record Point(String code, Predicate<ImprovementPlan> met) implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            return closest(evidence).filter(met).isPresent() ? List.of() : List.of(why(code, cycle.id()));
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return closest(evidence).filter(met).map(plan -> plan.id().value()).stream()
                    .toList();
        }
    }

    private static Optional<ImprovementPlan> closest(CycleEvidence evidence) {
        return evidence.plans().size() == 1
                ? Optional.of(evidence.plans().get(0))
                : evidence.plans().stream().max(Comparator.comparingLong(ActGate::points));
    }

    private static Predicate<ImprovementPlan> eachGoal(Predicate<ImprovementGoal> met) {
        return plan -> !plan.goals().isEmpty() && plan.goals().stream().allMatch(met);
    }

    private static boolean isClear(Action action) {
        return action.owner().isPresent() && action.due().isPresent();
    }

    private static long points(ImprovementPlan plan) {
        return POINTS.stream().filter(point -> point.met().test(plan)).count();
    }
}
