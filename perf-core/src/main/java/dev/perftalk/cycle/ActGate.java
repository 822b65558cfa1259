package dev.perftalk.cycle;

import static dev.perftalk.cycle.Criteria.why;

import dev.perftalk.kernel.Why;
import dev.perftalk.plan.ImprovementPlan;
import java.util.List;
import java.util.function.Predicate;

/** Before the next turn begins: what was learnt has become a plan of both. */
final class ActGate {
    static final Gate STANDARD = Gate.of(
            Phase.ACT,
            somePlan("PLAN_MADE", plan -> true),
            somePlan("PLAN_AGREED_BY_BOTH", ImprovementPlan::agreedByBoth));

    private ActGate() {}

    private static Criterion somePlan(String code, Predicate<ImprovementPlan> met) {
        return Criterion.standard(
                code,
                (cycle, evidence, now) ->
                        evidence.plans().stream().anyMatch(met) ? List.<Why>of() : List.of(why(code, cycle.id())));
    }
}
