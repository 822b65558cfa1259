package dev.perftalk.feedback;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what is asked of feedback. */
public final class FeedbackRules {
    private FeedbackRules() {}

    /**
     * The feedback as it becomes, or every reason against it.
     *
     * <p>Given is what passes {@link BestCheck}, from one person to another, once; the receiver is told. Acknowledged is
     * it by the receiver alone; a second time changes nothing.
     *
     * @param stored what is on record under its id
     */
    public static Outcome<Feedback> decide(Optional<Feedback> stored, FeedbackCommand command, Instant now) {
        if (command instanceof FeedbackCommand.Give give) {
            return give(stored.isPresent(), give.feedback(), now);
        }
        FeedbackCommand.Acknowledge acknowledge = (FeedbackCommand.Acknowledge) command;
        return stored.map(feedback -> acknowledge(feedback, acknowledge, now))
                .orElseGet(() -> Outcome.refused(Why.message(FeedbackRules.class, "NOT_GIVEN")));
    }

    private static Outcome<Feedback> give(boolean onRecord, Feedback feedback, Instant now) {
        List<Why> reasons = new ArrayList<>();
        if (onRecord) {
            reasons.add(why("ALREADY_GIVEN", feedback));
        }
        if (feedback.from().equals(feedback.to())) {
            reasons.add(why("TO_ONESELF", feedback));
        }
        if (feedback.at().isAfter(now)) {
            reasons.add(why("IN_THE_FUTURE", feedback));
        }
        if (feedback.acknowledgedAt().isPresent()) {
            reasons.add(why("ACKNOWLEDGED_IN_ADVANCE", feedback));
        }
        reasons.addAll(BestCheck.check(feedback.content()).why());
        return Outcome.unless(reasons, feedback, received(feedback));
    }

    private static Outcome<Feedback> acknowledge(
            Feedback feedback, FeedbackCommand.Acknowledge acknowledge, Instant now) {
        if (!acknowledge.by().equals(feedback.to())) {
            return Outcome.refused(why("NOT_THE_RECEIVER", feedback));
        }
        return Outcome.accepted(feedback.acknowledgedAt().isPresent() ? feedback : feedback.withAcknowledgedAt(now));
    }

    private static Notice received(Feedback feedback) {
        String id = feedback.id().value();
        return Notice.message(FeedbackRules.class, "FEEDBACK_RECEIVED", feedback.to(), id, id);
    }

    private static Why why(String code, Feedback feedback) {
        return Why.message(FeedbackRules.class, code, feedback.id());
    }
}
