package dev.perftalk;

import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackCommand;
import dev.perftalk.feedback.FeedbackRules;
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

/** Feedback and recognition, in any direction, between two people and nobody else. */
public final class FeedbackExchange {
    private final Desk desk;

    FeedbackExchange(Desk desk) {
        this.desk = desk;
    }

    /** Gives feedback in the name of the session's person. Refused, with every reason at once, as BEST asks. */
    public Outcome<Feedback> give(Feedback feedback) {
        return desk.record(
                Deed.GIVE,
                Records.FEEDBACK,
                feedback,
                feedback.from(),
                given -> given.withAcknowledgedAt(Optional.empty()),
                (work, stored) -> FeedbackRules.decide(
                        stored, new FeedbackCommand.Give(feedback), work.unit().now()));
    }

    /** Acknowledges what was received; a second time changes nothing. */
    public Outcome<Feedback> acknowledge(FeedbackId id) {
        return desk.speak(
                Deed.ACKNOWLEDGE,
                Records.FEEDBACK,
                id.value(),
                (work, feedback) -> FeedbackRules.decide(
                        Optional.of(feedback),
                        new FeedbackCommand.Acknowledge(desk.author()),
                        work.unit().now()));
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
        return list("to");
    }

    /** What the person has given, the latest first. */
    public List<Feedback> given() {
        return list("from");
    }

    private List<Feedback> list(String label) {
        return desk.list(
                Records.FEEDBACK,
                query -> query.withLabel(label, desk.author().value()).withOrder(Query.Order.AT_DESCENDING));
    }
}
