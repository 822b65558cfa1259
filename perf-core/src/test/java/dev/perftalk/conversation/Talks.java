package dev.perftalk.conversation;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.Instant;

/** Conversations as short as tests like them. */
final class Talks {
    static final PersonId ANNE = PersonId.of("anne");
    static final PersonId MAX = PersonId.of("max");
    static final PersonId HR = PersonId.of("hr");
    static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");

    private Talks() {}

    /** A check-in an hour ago, written down by the manager. */
    static Conversation checkIn() {
        return Conversation.builder()
                .id(ConversationId.of("c1"))
                .employee(ANNE)
                .manager(MAX)
                .heldAt(NOW.minusSeconds(3600))
                .channel(Channel.ONE_ON_ONE)
                .scenario(Scenario.DAILY_COACHING)
                .initiatedBy(Role.EMPLOYEE)
                .ledBy(Role.MANAGER)
                .addTopics(topic(Role.EMPLOYEE))
                .author(MAX)
                .build();
    }

    static Topic topic(Role by) {
        return Topic.of(TopicKind.PROCESS, by, "the release is half done");
    }
}
