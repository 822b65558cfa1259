package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.StoredRecord;
import dev.perftalk.spi.storage.StreamingStore;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every operation of a session, with another tenant's ids: nothing of it is seen, nothing of it is touched (E52). */
class TenantLeakTest {
    private static final String OTHER = "other";
    private static final List<String> TYPES = List.of(
            "goal",
            "cycle",
            "conversation",
            "backlog",
            "feedback",
            "plan",
            "private-note",
            "pulse",
            "access",
            "revision",
            "outbox",
            "dead-letter",
            "obligation");

    private final World world = new World();

    TenantLeakTest() {
        Marked.fill(world);
    }

    private List<StoredRecord> kept() {
        try (Stream<StoredRecord> records = StreamingStore.paging(world.store, World.ACME, TYPES)) {
            return records.toList();
        }
    }

    private static Object tried(Operations.Operation operation, Session session) {
        try {
            return operation.on(session);
        } catch (Throwable thrown) {
            throw new AssertionError(operation.toString(), thrown);
        }
    }

    @Test
    void no_operation_reaches_into_another_tenant() {
        List<StoredRecord> before = kept();
        assertThat(before).hasSizeGreaterThan(15);
        List<Operations.Operation> all = Operations.all(world, "theirs");
        assertThat(all).extracting(Operations.Operation::toString).contains("Goals.find", "Session.erase");
        for (String person : List.of("emp", "mia", "eve", "hana")) {
            Session session = world.perf.tenant(OTHER).as(person).because("case 12");
            for (Operations.Operation operation : all) {
                assertThat(Marked.isIn(tried(operation, session)))
                        .as("%s by %s", operation, person)
                        .isFalse();
            }
        }
        assertThat(kept()).isEqualTo(before);
        world.perf.runDue();
        assertThat(world.notifier.delivered()).noneMatch(Marked::isIn);
    }

    @Test
    void at_home_the_same_operations_find_what_is_there() {
        FragileStore store = new FragileStore();
        World frozen = new World(store);
        Marked.fill(frozen);
        store.freeze();
        Session emp = frozen.as("emp");
        assertThat(Operations.all(world, "ours").stream()
                        .filter(operation -> Marked.isIn(tried(operation, emp)))
                        .map(Operations.Operation::toString))
                .as("else the test above could not fail")
                .contains(
                        "Goals.find",
                        "Conversations.mine",
                        "FeedbackExchange.given",
                        "Plans.find",
                        "PrivateNotes.mine");
    }
}
