package dev.perftalk.plan;

import dev.perftalk.kernel.PersonId;
import java.util.Objects;

/** What can be asked of an improvement plan. */
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
}
