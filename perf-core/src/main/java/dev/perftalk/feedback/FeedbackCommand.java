package dev.perftalk.feedback;

import dev.perftalk.kernel.PersonId;
import java.util.Objects;

/** What can be asked of feedback. */
public sealed interface FeedbackCommand {
    /**
     * Say it.
     *
     * @param feedback what is said, not yet acknowledged
     */
    record Give(Feedback feedback) implements FeedbackCommand {
        public Give {
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /**
     * Confirm having read it.
     *
     * @param by who confirms
     */
    record Acknowledge(PersonId by) implements FeedbackCommand {
        public Acknowledge {
            Objects.requireNonNull(by, "by");
        }
    }
}
