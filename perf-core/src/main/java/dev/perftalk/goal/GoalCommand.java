package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What can be asked of a goal. */
public sealed interface GoalCommand {
    /**
     * Hang it below another goal, or make it a root.
     *
     * @param parent the goal above from now on, empty for a root
     * @param line the new parent and everything above it, the nearest first; empty for a root
     */
    record Move(Optional<GoalId> parent, List<Goal> line) implements GoalCommand {
        public Move {
            Objects.requireNonNull(parent, "parent");
            line = List.copyOf(line);
        }
    }

    /**
     * Take down what was measured.
     *
     * @param measure the name of one of the goal's measures
     * @param actual where it is, in the measure's unit
     * @param at as of when, empty for now
     */
    record Measured(String measure, BigDecimal actual, Optional<Instant> at) implements GoalCommand {
        public Measured {
            Objects.requireNonNull(measure, "measure");
            Objects.requireNonNull(at, "at");
            Amounts.check("actual", actual);
        }

        /** Measured just now. */
        public Measured(String measure, BigDecimal actual) {
            this(measure, actual, Optional.empty());
        }
    }

    /** Say how sure one is that it will be reached. */
    record Estimate(Confidence confidence) implements GoalCommand {
        public Estimate {
            Objects.requireNonNull(confidence, "confidence");
        }
    }

    /** Give it other terms, as long as two have not agreed on those it has. */
    record Change(GoalTerms to) implements GoalCommand {
        public Change {
            Objects.requireNonNull(to, "to");
        }
    }

    /**
     * Agree on it as it is.
     *
     * @param by for whose side
     * @param talk what the Plan talk brought out, empty to agree to what the other side has written down
     */
    record Agree(Side by, Optional<PlanTalk> talk) implements GoalCommand {
        public Agree {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(talk, "talk");
        }
    }

    /**
     * Propose other terms.
     *
     * @param why why the goal should change; not blank
     */
    record Propose(Side by, GoalTerms to, String why) implements GoalCommand {
        public Propose {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(to, "to");
            Objects.requireNonNull(why, "why");
        }

        /** Without what people wrote. */
        @Override
        public String toString() {
            return "Propose[by=" + by + "]";
        }
    }

    /**
     * Answer a proposal, or take back one's own.
     *
     * @param revision its number
     * @param answer what is to become of it, anything but {@code PROPOSED}
     * @param why why, which a refusal must say; empty where it need not be said
     */
    record Answer(Side by, int revision, GoalRevision.Status answer, Optional<String> why) implements GoalCommand {
        public Answer {
            Objects.requireNonNull(by, "by");
            Objects.requireNonNull(why, "why");
            if (answer == GoalRevision.Status.PROPOSED) {
                throw new IllegalArgumentException("answer must settle the revision, but is " + answer);
            }
        }

        /** Without what people wrote. */
        @Override
        public String toString() {
            return "Answer[by=" + by + ", revision=" + revision + ", answer=" + answer + "]";
        }
    }
}
