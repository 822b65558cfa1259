package dev.perftalk.plan;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.PersonId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What can be asked of a plan. */
public sealed interface PlanCommand {
    /**
     * Put a plan on record, as one of the two wrote it down.
     *
     * @param plan complete, and as yet acknowledged by nobody
     */
    record Agree(ImprovementPlan plan) implements PlanCommand {
        public Agree {
            Objects.requireNonNull(plan, "plan");
        }
    }

    /**
     * Write it anew; the other has to agree again.
     *
     * @param goals all of them, as they are to be; an action is the same as before where its id is
     * @param by the one of the two who writes
     */
    record Change(List<ImprovementGoal> goals, PersonId by) implements PlanCommand {
        public Change {
            goals = List.copyOf(goals);
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Agree to what the other wrote.
     *
     * @param by the one of the two who is not the author
     */
    record Acknowledge(PersonId by) implements PlanCommand {
        public Acknowledge {
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * Tick off an action as done today.
     *
     * @param actionId an action of the plan
     */
    record Done(String actionId) implements PlanCommand {
        public Done {
            Objects.requireNonNull(actionId, "actionId");
        }
    }

    /**
     * Give an action up today, or the whole plan.
     *
     * @param actionId an action of the plan, empty for the plan
     */
    record Drop(Optional<String> actionId) implements PlanCommand {
        public Drop {
            Objects.requireNonNull(actionId, "actionId");
        }
    }

    /**
     * Say that the two have looked back on it: today, or on the day of the talk that is named.
     *
     * @param by who says so
     * @param conversation the talk in which they did, where there is a record of it
     */
    record LookedBack(PersonId by, Optional<ConversationId> conversation) implements PlanCommand {
        public LookedBack {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(conversation, "conversation");
        }
    }
}
