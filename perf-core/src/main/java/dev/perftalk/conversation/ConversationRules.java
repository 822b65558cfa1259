package dev.perftalk.conversation;

import dev.perftalk.channel.Scenario;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what is asked of a conversation's record. */
public final class ConversationRules {
    private ConversationRules() {}

    /**
     * The conversation as it becomes, or every reason against it.
     *
     * @param stored the conversation as it is on record, empty where there is none
     */
    public static Outcome<Conversation> decide(
            Optional<Conversation> stored, ConversationCommand command, Instant now) {
        if (command instanceof ConversationCommand.Record record) {
            return record(stored, record.conversation(), now);
        }
        if (stored.isEmpty()) {
            return refused("NOT_ON_RECORD");
        }
        return command instanceof ConversationCommand.Release release
                ? release(stored.get(), release.by())
                : acknowledge(stored.get(), (ConversationCommand.Acknowledge) command);
    }

    private static Outcome<Conversation> release(Conversation talk, PersonId by) {
        List<String> codes = new ArrayList<>();
        unless(by.equals(talk.employee()), "NOT_THE_EMPLOYEE", codes);
        unless(!talk.confidential(), "CONFIDENTIAL_STAYS", codes);
        return Outcome.unless(reasons(codes, talk), talk.withReleased(true));
    }

    private static List<Why> reasons(List<String> codes, Conversation talk) {
        return codes.stream()
                .map(code -> Why.message(ConversationRules.class, code, talk.id()))
                .toList();
    }

    private static Outcome<Conversation> record(Optional<Conversation> stored, Conversation talk, Instant now) {
        List<String> codes = new ArrayList<>();
        unless(stored.isEmpty(), "ALREADY_ON_RECORD", codes);
        unless(!talk.employee().equals(talk.manager()), "SAME_PERSON", codes);
        unless(!talk.heldAt().isAfter(now), "NOT_HELD_YET", codes);
        unless(!talk.topics().isEmpty(), "NO_TOPIC", codes);
        unless(talk.participants().contains(talk.author()), "AUTHOR_NOT_PRESENT", codes);
        unless(talk.acknowledgedBy().isEmpty(), "ACKNOWLEDGED_IN_ADVANCE", codes);
        unless(!talk.released(), "RELEASED_IN_ADVANCE", codes);
        unless(!isCheckIn(talk) || !touchesRatingOrPay(talk), "RATING_IN_CHECK_IN", codes);
        return Outcome.unless(reasons(codes, talk), talk, noticesTo(talk));
    }

    private static void unless(boolean met, String code, List<String> codes) {
        if (!met) {
            codes.add(code);
        }
    }

    private static boolean isCheckIn(Conversation talk) {
        return talk.scenario().equals(Scenario.DAILY_COACHING);
    }

    private static boolean touchesRatingOrPay(Conversation talk) {
        return talk.topics().stream().anyMatch(topic -> topic.kind() == TopicKind.RATING_OR_PAY);
    }

    private static Notice[] noticesTo(Conversation talk) {
        return Stream.of(talk.employee(), talk.manager())
                .filter(person -> !person.equals(talk.author()))
                .map(person -> Notice.message(
                        ConversationRules.class,
                        "CONVERSATION_TO_ACKNOWLEDGE",
                        person,
                        talk.id().value(),
                        talk.id()))
                .toArray(Notice[]::new);
    }

    private static Outcome<Conversation> acknowledge(Conversation talk, ConversationCommand.Acknowledge acknowledge) {
        PersonId by = acknowledge.by();
        if (!by.equals(talk.employee()) && !by.equals(talk.manager())) {
            return refused("NOT_OF_THE_PAIR", talk.id());
        }
        if (by.equals(talk.author())) {
            return refused("OWN_WRITING", talk.id());
        }
        Set<PersonId> acknowledged = new LinkedHashSet<>(talk.acknowledgedBy());
        acknowledged.add(by);
        return Outcome.accepted(talk.withAcknowledgedBy(acknowledged));
    }

    private static Outcome<Conversation> refused(String code, Object... arguments) {
        return Outcome.refused(Why.message(ConversationRules.class, code, arguments));
    }
}
