package dev.perftalk.conversation;

import dev.perftalk.conversation.ConversationCommand.Change;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Decides what is written down of a talk, and by whom. */
final class Writing {
    private Writing() {}

    static Outcome<Conversation> record(Optional<Conversation> stored, Conversation given, Instant now) {
        Conversation talk = given.withConfirmed(true).withWrittenAt(now);
        Reasons reasons = new Reasons(talk)
                .unless(stored.isEmpty(), "ALREADY_ON_RECORD")
                .unless(!talk.heldAt().isAfter(now), "NOT_HELD_YET")
                .unless(!talk.topics().isEmpty(), "NO_TOPIC");
        return Content.checkNew(talk, reasons).orElse(talk, toAcknowledge(talk));
    }

    private static Notice[] toAcknowledge(Conversation talk) {
        return Reasons.toOthers("CONVERSATION_TO_ACKNOWLEDGE", talk, talk.author());
    }

    static Outcome<Conversation> change(Conversation talk, Change change, Instant now) {
        if (change.changed().equals(talk)) {
            return Outcome.accepted(talk);
        }
        Reasons reasons = new Reasons(talk)
                .unless(talk.participants().contains(change.by()), "NOT_TAKING_PART")
                .unless(isSameRecord(change.changed(), talk) && isSameCompany(talk, change), "NOT_TO_BE_CHANGED")
                .unless(change.changed().confidential() || !talk.confidential(), "CONFIDENTIAL_FOR_GOOD");
        return talk.confirmed() ? rewrite(talk, change, reasons, now) : replan(talk, change, reasons, now);
    }

    /** All who take part build a planned talk; the two are told of another time. */
    private static Outcome<Conversation> replan(Conversation talk, Change change, Reasons reasons, Instant now) {
        Conversation changed = change.changed();
        boolean isMoved = !changed.heldAt().equals(talk.heldAt());
        reasons.unless(!talk.calledOff(), "CALLED_OFF")
                .unless(!isMoved || !changed.heldAt().isBefore(now), "PLANNED_IN_THE_PAST");
        Notice[] notices = isMoved ? Reasons.toOthers("TALK_MOVED", talk, change.by()) : new Notice[0];
        return Content.check(changed, reasons).orElse(changed, notices);
    }

    /**
     * Whoever changes the record of what was held answers for it from then on, and what others had signed has to be signed
     * anew; once signed, it takes the leave of another. What the employee released was what stood there then: what
     * another writes is not released with it.
     */
    private static Outcome<Conversation> rewrite(Conversation talk, Change change, Reasons reasons, Instant now) {
        Conversation changed = change.changed();
        Conversation state = changed.writtenBy(change.by(), change.actor())
                .withWrittenAt(now)
                .withAcknowledgedBy()
                .withReplies()
                .withReopenedBy()
                .withReleased(changed.released() && change.by().equals(changed.employee()));
        reasons.unless(mayRewrite(talk, change), "LOCKED")
                .unless(!changed.heldAt().isAfter(now), "NOT_HELD_YET");
        return Content.check(state, reasons).orElse(state, toAcknowledge(state));
    }

    /** Whether all that is not a matter of writing is as it was. */
    private static boolean isSameRecord(Conversation changed, Conversation talk) {
        return changed.withId(talk.id())
                .withEmployee(talk.employee())
                .withManager(talk.manager())
                .withInitiatedBy(talk.initiatedBy())
                .withConfirmed(talk.confirmed())
                .withWrittenAt(talk.writtenAt())
                .withCalledOff(talk.calledOff())
                .withAuthor(talk.author())
                .withScribe(talk.scribe())
                .withAcknowledgedBy(talk.acknowledgedBy())
                .withReplies(talk.replies())
                .withReopenedBy(talk.reopenedBy())
                .withReleased(talk.released())
                .withPulseGiven(talk.pulseGiven())
                .withHeldAt(talk.pulseGiven() ? talk.heldAt() : changed.heldAt())
                .equals(changed);
    }

    /** Who was there is what it was, and a confidence is not widened; to a talk that is planned the two invite others. */
    private static boolean isSameCompany(Conversation talk, Change change) {
        Conversation changed = change.changed();
        boolean same =
                changed.others().equals(talk.others()) && changed.guests().equals(talk.guests());
        return same || !talk.confirmed() && !talk.confidential() && talk.isOfThePair(change.by());
    }

    /**
     * Once signed, each of the two who has written or signed it and does not write now must have given leave; the other of
     * the two where that is neither.
     */
    private static boolean mayRewrite(Conversation talk, Change change) {
        if (talk.acknowledgedBy().isEmpty()) {
            return true;
        }
        List<PersonId> others = Stream.of(talk.employee(), talk.manager())
                .filter(one -> !one.equals(change.by()))
                .toList();
        List<PersonId> bound = others.stream()
                .filter(one ->
                        one.equals(talk.author()) || talk.acknowledgedBy().contains(one))
                .toList();
        List<PersonId> asked = bound.isEmpty() ? others : bound;
        return talk.reopenedBy().containsAll(asked) && !asked.contains(change.actor());
    }
}
