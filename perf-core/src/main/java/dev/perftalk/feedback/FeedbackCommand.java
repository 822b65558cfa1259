package dev.perftalk.feedback;

import dev.perftalk.kernel.PersonId;
import java.util.Objects;

/** What can be asked of feedback. */
public sealed interface FeedbackCommand {
    /**
     * Ask for it.
     *
     * @param feedback with its request, and nothing said yet
     */
    record Request(Feedback feedback) implements FeedbackCommand {
        public Request {
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /**
     * Say it, asked or not.
     *
     * @param feedback what is said, not yet acknowledged
     */
    record Give(Feedback feedback) implements FeedbackCommand {
        public Give {
            Objects.requireNonNull(feedback, "feedback");
        }
    }

    /**
     * Leave a request without an answer, and say so.
     *
     * @param by who was asked
     */
    record Decline(PersonId by) implements FeedbackCommand {
        public Decline {
            Objects.requireNonNull(by, "by");
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
