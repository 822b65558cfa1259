package dev.perftalk.plan;

import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.PersonId;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * That the two have looked back on a plan.
 *
 * @param on the day, in the employee's zone
 * @param by who put it on record, or said in which talk it was
 * @param conversation the talk in which they did, where there is a record of it
 */
public record PlanReview(LocalDate on, PersonId by, Optional<ConversationId> conversation) {
    public PlanReview {
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(conversation, "conversation");
    }

    /** Whether it tells of another look-back all that the other does: of the same talk, or of one on that day. */
    boolean says(PlanReview other) {
        return other.conversation().isPresent() ? conversation.equals(other.conversation()) : on.equals(other.on());
    }
}
