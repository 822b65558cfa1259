package dev.perftalk.benchmarks.access;

import dev.perftalk.PerfTalk;
import dev.perftalk.Session;
import dev.perftalk.SettableClock;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.internal.Caller;
import dev.perftalk.internal.Carrier;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A company of a thousand people, five levels deep, and the talks of two of them. */
final class Office {
    static final int TALKS = 50;
    static final ConversationId TALK = ConversationId.of("talk-7");

    private static final TenantId TENANT = TenantId.of("acme");
    private static final PersonId EMPLOYEE = PersonId.of("p-999");
    private static final PersonId MANAGER = PersonId.of("p-249");

    private final SettableClock clock = SettableClock.at(Instant.parse("2026-03-02T08:00:00Z"));
    private final Carrier carrier;
    private final PerfTalk perf;
    private final Caller caller = Caller.person(TENANT, EMPLOYEE);

    Office(RecordStore store) {
        carrier = new Carrier(store, clock);
        perf = PerfTalk.builder()
                .store(store)
                .notifier(Notifier.inMemory())
                .people(people())
                .clock(clock)
                .build();
        for (int number = 0; number < TALKS; number++) {
            manager().conversations().record(talk(number)).orThrow();
        }
    }

    private static PeopleDirectory people() {
        InMemoryPeople people = PeopleDirectory.inMemory();
        for (int number = 0; number < 1_000; number++) {
            Person.Builder person = Person.builder("p-" + number).unit("u-" + number % 10);
            if (number > 0) {
                person.manager("p-" + (number - 1) / 4);
            }
            people.add(TENANT.value(), person.build());
        }
        return people;
    }

    private Conversation talk(int number) {
        Conversation.Builder talk = Conversation.builder()
                .id(ConversationId.of("talk-" + number))
                .employee(EMPLOYEE)
                .manager(MANAGER)
                .author(MANAGER)
                .heldAt(clock.instant())
                .channel(Channel.ONE_ON_ONE)
                .scenario(Scenario.DAILY_COACHING)
                .initiatedBy(Role.EMPLOYEE)
                .ledBy(Role.MANAGER)
                .addAgreements("agreement-".repeat(5), "agreement-".repeat(3));
        for (int topic = 0; topic < 4; topic++) {
            talk.addTopics(
                    Topic.of(TopicKind.GOAL, Role.EMPLOYEE, "topic-".repeat(7)).answering(Question.GOAL_FIT));
        }
        return talk.build();
    }

    Session employee() {
        return perf.tenant(TENANT).as(EMPLOYEE);
    }

    Session manager() {
        return perf.tenant(TENANT).as(MANAGER);
    }

    /** From the top, who leads everybody and took part in nothing. */
    Session top() {
        return perf.tenant(TENANT).as("p-0");
    }

    /** What a session does, without asking whether it may. */
    Optional<Conversation> unchecked() {
        return carrier.look(caller).find(Records.CONVERSATION.type(), TALK.value());
    }

    List<Conversation> uncheckedList() {
        return carrier.look(caller)
                .look(
                        Records.CONVERSATION.type(),
                        query -> query.withLabel(Records.PERSON, EMPLOYEE.value())
                                .withOrder(Query.Order.AT_DESCENDING));
    }
}
