package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what is asked of a goal. */
public final class GoalRules {
    private GoalRules() {}

    /** The goal as it becomes, or every reason against it. An agreement that no longer fits the goal falls away. */
    public static Outcome<Goal> decide(Goal goal, GoalCommand command, Instant now) {
        Outcome<Goal> decided = dispatch(goal, command, now);
        return decided instanceof Outcome.Accepted<Goal> accepted ? AgreementRules.keep(accepted) : decided;
    }

    private static Outcome<Goal> dispatch(Goal goal, GoalCommand command, Instant now) {
        if (command instanceof GoalCommand.Move move) {
            return move(goal, move);
        }
        if (command instanceof GoalCommand.Measured measured) {
            return UpdateRules.measured(goal, measured, now);
        }
        if (command instanceof GoalCommand.Estimate estimate) {
            return UpdateRules.estimate(goal, estimate);
        }
        if (command instanceof GoalCommand.Change change) {
            return RevisionRules.change(goal, change);
        }
        if (command instanceof GoalCommand.Agree agree) {
            return AgreementRules.agree(goal, agree, now);
        }
        if (command instanceof GoalCommand.Propose propose) {
            return RevisionRules.propose(goal, propose, now);
        }
        return RevisionRules.answer(goal, (GoalCommand.Answer) command, now);
    }

    /** Why a goal that comes from elsewhere can't be taken in, none where it can: nobody measures in the future. */
    public static List<Why> against(Goal goal, Instant now) {
        return UpdateRules.inFuture(goal, now);
    }

    private static Outcome<Goal> move(Goal goal, GoalCommand.Move move) {
        List<Why> reasons = new ArrayList<>();
        if (move.parent().filter(goal.id()::equals).isPresent()
                || move.line().stream().map(Goal::id).anyMatch(goal.id()::equals)) {
            reasons.add(Why.message(GoalRules.class, "LOOP", goal.id()));
        }
        if (!leadsUpFrom(move.parent(), move.line())) {
            reasons.add(Why.message(GoalRules.class, "LINE_INCOMPLETE", goal.id()));
        }
        return Outcome.unless(reasons, goal.withParent(move.parent()));
    }

    /** Whether a line begins at a goal and each of its goals hangs below the next: with a gap, a loop could hide in it. */
    private static boolean leadsUpFrom(Optional<GoalId> first, List<Goal> line) {
        Optional<GoalId> expected = first;
        for (Goal goal : line) {
            if (!expected.equals(Optional.of(goal.id()))) {
                return false;
            }
            expected = goal.parent();
        }
        return first.isEmpty() || !line.isEmpty();
    }
}
