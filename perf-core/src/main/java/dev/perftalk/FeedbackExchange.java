package dev.perftalk;

import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackCommand;
import dev.perftalk.feedback.FeedbackRules;
import dev.perftalk.feedback.FeedbackStatus;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Revision;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Feedback and recognition, in any direction, between two people and nobody else. Drafts stay with the giver: only what is
 * given is kept.
 */
public final class FeedbackExchange {
    private final Desk desk;

    FeedbackExchange(Desk desk) {
        this.desk = desk;
    }

    /** Asks for feedback, in the name of the session's person, who is to receive it; who is asked is told. */
    public Outcome<Feedback> request(Feedback feedback) {
        return desk.record(
                Deed.REQUEST,
                Records.FEEDBACK,
                feedback,
                feedback.to(),
                asked -> asked.withDeclinedAt(Optional.empty()),
                (work, stored) -> FeedbackRules.decide(
                        stored,
                        new FeedbackCommand.Request(feedback),
                        work.unit().now()));
    }

    /**
     * Gives feedback in the name of the session's person, under the id of the request where it was asked for. Refused, with
     * every reason at once, as BEST asks.
     */
    public Outcome<Feedback> give(Feedback feedback) {
        return desk.record(
                Deed.GIVE,
                Records.FEEDBACK,
                feedback,
                feedback.from(),
                given -> given.withAt(feedback.at())
                        .withAcknowledgedAt(Optional.empty())
                        .withRequest(feedback.request()),
                (work, stored) -> FeedbackRules.decide(
                        stored, new FeedbackCommand.Give(feedback), work.unit().now()));
    }

    /** Leaves a request without feedback, and says so to who asked; a second time changes nothing. */
    public Outcome<Feedback> decline(FeedbackId id) {
        return decide(Deed.DECLINE, id, new FeedbackCommand.Decline(desk.author()));
    }

    /** Acknowledges what was received; a second time changes nothing. */
    public Outcome<Feedback> acknowledge(FeedbackId id) {
        return decide(Deed.ACKNOWLEDGE, id, new FeedbackCommand.Acknowledge(desk.author()));
    }

    private Outcome<Feedback> decide(Deed deed, FeedbackId id, FeedbackCommand command) {
        return desk.speak(
                deed,
                Records.FEEDBACK,
                id.value(),
                (work, feedback) -> FeedbackRules.decide(
                        Optional.of(feedback), command, work.unit().now()));
    }

    /** A piece of feedback, empty also where the person may not see it. */
    public Optional<Feedback> find(FeedbackId id) {
        return desk.find(Records.FEEDBACK, id.value());
    }

    /** What a piece of feedback was, the oldest version first: those versions that the person may see. */
    public List<Revision<Feedback>> history(FeedbackId id) {
        return desk.history(Records.FEEDBACK, id.value());
    }

    /** A piece of feedback as it was at an instant, empty also where the person may not see it so. */
    public Optional<Feedback> asOf(FeedbackId id, Instant instant) {
        return desk.asOf(Records.FEEDBACK, id.value(), instant);
    }

    /** What the person was given, the latest first. */
    public List<Feedback> received() {
        return list("to", feedback -> !isUnsaid(feedback));
    }

    /** What the person has given, the latest first. */
    public List<Feedback> given() {
        return list("from", feedback -> !isUnsaid(feedback));
    }

    /** What the person has asked for and was not given, be it declined, the latest first. */
    public List<Feedback> askedFor() {
        return list("to", FeedbackExchange::isUnsaid);
    }

    /** What the person was asked for and has neither given nor declined, the latest first. */
    public List<Feedback> toAnswer() {
        return list("from", feedback -> feedback.status() == FeedbackStatus.REQUESTED);
    }

    private static boolean isUnsaid(Feedback feedback) {
        return feedback.status() == FeedbackStatus.REQUESTED || feedback.status() == FeedbackStatus.DECLINED;
    }

    private List<Feedback> list(String label, Predicate<Feedback> which) {
        return desk
                .list(
                        Records.FEEDBACK,
                        query -> query.withLabel(label, desk.author().value()).withOrder(Query.Order.AT_DESCENDING))
                .stream()
                .filter(which)
                .toList();
    }
}
