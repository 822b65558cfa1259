package dev.perftalk.internal;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Why;
import java.util.Collection;
import java.util.List;

/** Gives a template to people, all or none; who has the goal already keeps it as it is. */
public record GoalAssigning(Work work, Desk desk) {
    /** Their goals as they are stored now, or every reason against any of them. */
    public Outcome<List<Goal>> take(
            GoalTemplate template, Period period, Collection<GoalTemplate.Assignment> assignments) {
        List<Outcome<Goal>> made = assignments.stream()
                .map(assignment -> template.goal(assignment, period))
                .toList();
        List<Why> against =
                made.stream().flatMap(one -> one.why().stream()).distinct().toList();
        return against.isEmpty()
                ? new GoalIntake(work, desk, (there, goal) -> there.template().equals(goal.template()))
                        .take(made.stream().map(Outcome::orThrow).toList())
                : Outcome.refused(against);
    }
}
