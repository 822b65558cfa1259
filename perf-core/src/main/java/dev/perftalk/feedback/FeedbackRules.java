package dev.perftalk.feedback;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Decides what is asked of feedback: it is given, asked or not, or declined; and what is given is acknowledged. */
public final class FeedbackRules {
    private FeedbackRules() {}

    /**
     * The feedback as it becomes, or every reason against it.
     *
     * <p>Given is what passes {@link BestCheck}, from one person to another, once; the receiver is told. What is said in one
     * piece is refused only where it says nothing or judges the person. It was given when it was sent, whatever it says of
     * itself. Acknowledged is it by the receiver alone; a second
     * time changes nothing.
     *
     * @param stored what is on record under its id
     */
    public static Outcome<Feedback> decide(Optional<Feedback> stored, FeedbackCommand command, Instant now) {
        if (command instanceof FeedbackCommand.Request request) {
            return request(stored, request.feedback(), now);
        }
        if (command instanceof FeedbackCommand.Give give) {
            return give(stored, give.feedback(), now);
        }
        if (stored.isEmpty()) {
            return Outcome.refused(Why.message(FeedbackRules.class, "NOT_GIVEN"));
        }
        return command instanceof FeedbackCommand.Decline decline
                ? decline(stored.get(), decline.by(), now)
                : acknowledge(stored.get(), ((FeedbackCommand.Acknowledge) command).by(), now);
    }

    private static Outcome<Feedback> request(Optional<Feedback> stored, Feedback feedback, Instant now) {
        List<Why> reasons = new ArrayList<>();
        need(stored.isEmpty(), "ALREADY_ON_RECORD", feedback, reasons);
        common(feedback, now, reasons);
        need(feedback.request().isPresent(), "NOT_A_REQUEST", feedback, reasons);
        need(feedback.status() == FeedbackStatus.REQUESTED, "ANSWERED_IN_ADVANCE", feedback, reasons);
        return Outcome.unless(reasons, feedback, notice("FEEDBACK_REQUESTED", feedback, feedback.from()));
    }

    private static Outcome<Feedback> give(Optional<Feedback> stored, Feedback feedback, Instant now) {
        List<Why> reasons = new ArrayList<>();
        Optional<FeedbackStatus> status = stored.map(Feedback::status);
        need(status.filter(FeedbackRules::isSaid).isEmpty(), "ALREADY_GIVEN", feedback, reasons);
        need(!status.equals(Optional.of(FeedbackStatus.DECLINED)), "ALREADY_DECLINED", feedback, reasons);
        need(
                stored.filter(asked -> asked.status() == FeedbackStatus.REQUESTED)
                        .filter(asked -> !isBetweenTheSame(asked, feedback))
                        .isEmpty(),
                "ASKED_OF_ANOTHER",
                feedback,
                reasons);
        need(stored.isPresent() || feedback.request().isEmpty(), "NOT_REQUESTED", feedback, reasons);
        common(feedback, now, reasons);
        need(feedback.acknowledgedAt().isEmpty(), "ACKNOWLEDGED_IN_ADVANCE", feedback, reasons);
        reasons.addAll(said(feedback));
        return Outcome.unless(
                reasons,
                feedback.withAt(now).withRequest(stored.flatMap(Feedback::request)),
                notice("FEEDBACK_RECEIVED", feedback, feedback.to()));
    }

    private static boolean isSaid(FeedbackStatus status) {
        return status == FeedbackStatus.GIVEN || status == FeedbackStatus.ACKNOWLEDGED;
    }

    private static boolean isBetweenTheSame(Feedback one, Feedback other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    /** In one piece, only what is safe to say of one is refused: which parts of BEST it has is read, not demanded. */
    private static List<Why> said(Feedback feedback) {
        return feedback.content()
                .map(parts -> BestCheck.check(parts).why())
                .or(() -> feedback.text()
                        .map(words ->
                                BestCheck.check(BestElement.BEHAVIOR, words).why()))
                .orElseGet(() -> List.of(why("NOTHING_SAID", feedback)));
    }

    private static void common(Feedback feedback, Instant now, List<Why> reasons) {
        need(!feedback.from().equals(feedback.to()), "TO_ONESELF", feedback, reasons);
        boolean isAhead = feedback.at().isAfter(now)
                || feedback.request().filter(asked -> asked.at().isAfter(now)).isPresent();
        need(!isAhead, "IN_THE_FUTURE", feedback, reasons);
    }

    private static Outcome<Feedback> decline(Feedback feedback, PersonId by, Instant now) {
        List<Why> reasons = new ArrayList<>();
        need(by.equals(feedback.from()), "NOT_THE_GIVER", feedback, reasons);
        need(!isSaid(feedback.status()), "ALREADY_GIVEN", feedback, reasons);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        return feedback.status() == FeedbackStatus.DECLINED
                ? Outcome.accepted(feedback)
                : Outcome.accepted(feedback.withDeclinedAt(now), notice("FEEDBACK_DECLINED", feedback, feedback.to()));
    }

    private static Outcome<Feedback> acknowledge(Feedback feedback, PersonId by, Instant now) {
        List<Why> reasons = new ArrayList<>();
        need(by.equals(feedback.to()), "NOT_THE_RECEIVER", feedback, reasons);
        need(isSaid(feedback.status()), "NOT_GIVEN_YET", feedback, reasons);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        boolean isRepeated = feedback.status() == FeedbackStatus.ACKNOWLEDGED;
        return Outcome.accepted(isRepeated ? feedback : feedback.withAcknowledgedAt(now));
    }

    private static void need(boolean met, String code, Feedback feedback, List<Why> reasons) {
        if (!met) {
            reasons.add(why(code, feedback));
        }
    }

    private static Notice notice(String kind, Feedback feedback, PersonId to) {
        String id = feedback.id().value();
        return Notice.message(FeedbackRules.class, kind, to, id, id);
    }

    private static Why why(String code, Feedback feedback) {
        return Why.message(FeedbackRules.class, code, feedback.id());
    }
}
