package dev.perftalk.conversation;

import dev.perftalk.conversation.ConversationCommand.Acknowledge;
import dev.perftalk.conversation.ConversationCommand.Done;
import dev.perftalk.conversation.ConversationCommand.GivePulse;
import dev.perftalk.conversation.ConversationCommand.Release;
import dev.perftalk.conversation.ConversationCommand.Reopen;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.plan.Action;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides what the two say about a record that stands. */
final class Signing {
    private Signing() {}

    static Outcome<Conversation> decide(Conversation talk, ConversationCommand command) {
        if (command instanceof Acknowledge acknowledge) {
            return acknowledge(talk, acknowledge);
        }
        if (command instanceof Reopen reopen) {
            return reopen(talk, reopen);
        }
        if (command instanceof Done done) {
            return done(talk, done);
        }
        return command instanceof GivePulse pulse ? pulse(talk, pulse) : release(talk, ((Release) command).by());
    }

    private static Outcome<Conversation> acknowledge(Conversation talk, Acknowledge acknowledge) {
        PersonId by = acknowledge.by();
        Optional<Reply> reply = acknowledge.reply();
        boolean isRepeated = talk.acknowledgedBy().contains(by);
        Reasons reasons = new Reasons(talk)
                .unless(talk.isOfThePair(by), "NOT_OF_THE_PAIR")
                .unless(talk.isHeld(), "NOT_HELD")
                .unless(!hasWritten(talk, by) && !hasWritten(talk, acknowledge.actor()), "OWN_WRITING")
                .unless(!talk.isHeld() || talk.isWritten(), "NOTHING_WRITTEN")
                .unless(
                        !isRepeated
                                || reply.filter(said -> !talk.replies().contains(said))
                                        .isEmpty(),
                        "ALREADY_ACKNOWLEDGED");
        if (isRepeated) {
            return reasons.orElse(talk);
        }
        Conversation signed = talk.withAcknowledgedBy(with(talk.acknowledgedBy(), by));
        return reply.isEmpty()
                ? reasons.orElse(signed)
                : reasons.orElse(
                        signed.withReplies(with(talk.replies(), reply.get())),
                        Reasons.toOthers("CONVERSATION_ANSWERED", talk, by));
    }

    private static boolean hasWritten(Conversation talk, PersonId person) {
        return talk.author().equals(person)
                || talk.scribe().filter(person::equals).isPresent();
    }

    /** Nobody gives leave to themselves by standing in for the other side. */
    private static Outcome<Conversation> reopen(Conversation talk, Reopen reopen) {
        boolean standsInForOther = !reopen.actor().equals(reopen.by()) && talk.isOfThePair(reopen.actor());
        Reasons reasons = new Reasons(talk)
                .unless(talk.isOfThePair(reopen.by()), "NOT_OF_THE_PAIR")
                .unless(!talk.acknowledgedBy().isEmpty(), "NOT_LOCKED")
                .unless(!standsInForOther, "LEAVE_TO_ONESELF");
        return talk.reopenedBy().contains(reopen.by())
                ? reasons.orElse(talk)
                : reasons.orElse(
                        talk.withReopenedBy(with(talk.reopenedBy(), reopen.by())),
                        Reasons.toOthers("CONVERSATION_REOPENED", talk, reopen.by()));
    }

    /** What is done is done, signed or not: it changes nothing of what was said. */
    private static Outcome<Conversation> done(Conversation talk, Done done) {
        Optional<Action> action = talk.action(done.action());
        boolean isTheirs = talk.isOfThePair(done.by())
                || action.flatMap(Action::owner).filter(done.by()::equals).isPresent();
        return new Reasons(talk)
                .unless(isTheirs, "NOT_THE_OWNER")
                .unless(talk.isHeld(), "NOT_HELD")
                .unless(
                        action.isPresent(),
                        "UNKNOWN_ACTION",
                        talk.actions().stream().map(Action::id).collect(Collectors.joining(", ")))
                .unless(action.filter(one -> one.droppedOn().isPresent()).isEmpty(), "ACTION_DROPPED", done.action())
                .orElse(talk.withDone(done.action(), done.on()));
    }

    private static Outcome<Conversation> pulse(Conversation talk, GivePulse pulse) {
        boolean isAsked = pulse.by().equals(talk.employee()) && pulse.actor().equals(talk.employee());
        return new Reasons(talk)
                .unless(isAsked, "NOT_THE_ONE_ASKED")
                .unless(talk.isHeld(), "NOT_HELD")
                .unless(
                        !talk.pulseGiven() && pulse.quarter().stream().noneMatch(Conversation::pulseGiven),
                        "PULSE_GIVEN")
                .orElse(talk.withPulseGiven(true));
    }

    private static Outcome<Conversation> release(Conversation talk, PersonId by) {
        return new Reasons(talk)
                .unless(by.equals(talk.employee()), "NOT_THE_EMPLOYEE")
                .unless(talk.isHeld(), "NOT_HELD")
                .unless(!talk.confidential(), "CONFIDENTIAL_STAYS")
                .orElse(talk.withReleased(true));
    }

    private static <T> Set<T> with(Set<T> set, T one) {
        Set<T> more = new LinkedHashSet<>(set);
        more.add(one);
        return more;
    }

    private static <T> List<T> with(List<T> list, T one) {
        List<T> more = new ArrayList<>(list);
        more.add(one);
        return more;
    }
}
