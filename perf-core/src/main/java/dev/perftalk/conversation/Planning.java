package dev.perftalk.conversation;

import dev.perftalk.conversation.ConversationCommand.Hold;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.util.Optional;

/** Decides about a talk that lies ahead. */
final class Planning {
    private Planning() {}

    /** Either side may ask for a talk, and so may a guest of it; the others are told. */
    static Outcome<Conversation> plan(Optional<Conversation> stored, Conversation wished, Instant now) {
        Conversation talk = wished.withConfirmed(false).withWrittenAt(Optional.empty());
        Reasons reasons = new Reasons(talk)
                .unless(stored.isEmpty(), "ALREADY_ON_RECORD")
                .unless(!talk.heldAt().isBefore(now), "PLANNED_IN_THE_PAST")
                .unless(
                        talk.roleOf(talk.author())
                                .filter(role -> role != talk.initiatedBy())
                                .isEmpty(),
                        "ASKED_FOR_BY_ANOTHER");
        return Content.checkNew(talk, reasons).orElse(talk, Reasons.toOthers("TALK_ASKED_FOR", talk, talk.author()));
    }

    /**
     * Whoever says that it took place answers for its record until somebody writes it. A talk that came earlier than
     * planned was held when it was said to have been.
     */
    static Outcome<Conversation> hold(Conversation talk, Hold hold, Instant now) {
        Reasons reasons = new Reasons(talk)
                .unless(talk.isOfThePair(hold.by()), "NOT_OF_THE_PAIR")
                .unless(!talk.calledOff(), "CALLED_OFF");
        return talk.confirmed()
                ? reasons.orElse(talk)
                : reasons.orElse(talk.withConfirmed(true)
                        .withHeldAt(talk.heldAt().isAfter(now) ? now : talk.heldAt())
                        .withWrittenAt(now)
                        .writtenBy(hold.by(), hold.actor()));
    }

    static Outcome<Conversation> callOff(Conversation talk, PersonId by) {
        Reasons reasons = new Reasons(talk)
                .unless(talk.isOfThePair(by), "NOT_OF_THE_PAIR")
                .unless(!talk.isHeld(), "HELD_ALREADY");
        return talk.calledOff()
                ? reasons.orElse(talk)
                : reasons.orElse(talk.withCalledOff(true), Reasons.toOthers("TALK_CALLED_OFF", talk, by));
    }
}
