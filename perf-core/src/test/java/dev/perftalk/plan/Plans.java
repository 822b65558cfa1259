package dev.perftalk.plan;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Plans as short as tests like them. */
final class Plans {
    static final PersonId ANNE = PersonId.of("anne");
    static final PersonId MAX = PersonId.of("max");
    static final LocalDate TODAY = LocalDate.parse("2026-03-31");

    private Plans() {}

    static Action action(String id) {
        return Action.builder()
                .id(id)
                .what("write the list of questions")
                .owner(ANNE)
                .due(TODAY.plusDays(10))
                .build();
    }

    static ImprovementGoal goal(Action... actions) {
        return ImprovementGoal.builder()
                .title("calmer customer meetings")
                .addActions(actions)
                .addSupport("a colleague takes notes")
                .addCheckpoints(Checkpoint.of(TODAY.plusDays(14), "how the first two went"))
                .build();
    }

    /** Written by the manager, complete. */
    static ImprovementPlan plan(ImprovementGoal... goals) {
        return ImprovementPlan.builder()
                .id(PlanId.of("p1"))
                .employee(ANNE)
                .manager(MAX)
                .author(MAX)
                .addGoals(goals)
                .build();
    }

    static ImprovementPlan plan() {
        return plan(goal(action("a1")));
    }

    static Outcome<ImprovementPlan> agree(ImprovementPlan plan) {
        return PlanRules.decide(Optional.empty(), new PlanCommand.Agree(plan), TODAY);
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }
}
