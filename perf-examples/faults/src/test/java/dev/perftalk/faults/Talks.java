package dev.perftalk.faults;

import dev.perftalk.PerfTalk;
import dev.perftalk.Session;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Talks that mia puts on record and emp acknowledges, each of which emp is told of. */
final class Talks {
    private final Session mia;
    private final Session emp;
    private final Life life;

    Talks(PerfTalk perf, Life life) {
        mia = perf.tenant(life.tenant()).as(Host.MIA);
        emp = perf.tenant(life.tenant()).as(Host.EMP);
        this.life = life;
    }

    void record(String id) {
        mia.conversations()
                .record(Conversation.builder()
                        .id(ConversationId.of(id))
                        .employee(PersonId.of(Host.EMP))
                        .manager(PersonId.of(Host.MIA))
                        .author(PersonId.of(Host.MIA))
                        .heldAt(life.begins())
                        .channel(Channel.ONE_ON_ONE)
                        .scenario(Scenario.DAILY_COACHING)
                        .initiatedBy(Role.MANAGER)
                        .ledBy(Role.EMPLOYEE)
                        .addTopics(Topic.of(TopicKind.PROCESS, Role.EMPLOYEE, "how it goes"))
                        .build())
                .orThrow();
    }

    void acknowledge(String id) {
        emp.conversations().acknowledge(ConversationId.of(id)).orThrow();
    }

    Set<String> recorded() {
        return those(talk -> true);
    }

    Set<String> acknowledged() {
        return those(Conversation::agreedByBoth);
    }

    private Set<String> those(Predicate<Conversation> wanted) {
        return mia.conversations().mine().stream()
                .filter(wanted)
                .map(talk -> talk.id().value())
                .collect(Collectors.toSet());
    }
}
