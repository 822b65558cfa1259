package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.spi.notification.Delivery;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people wrote comes out as the records they wrote, and in no other way, whatever fails. */
class PrivacyTest {
    private static final Path LOG = Path.of("target", "test.log");
    private static final List<String> PEOPLE = List.of("emp", "mia", "eve", "hana", "peer", "otto");

    private final FragileStore store = new FragileStore();
    private final World world = new World(store);
    private final List<String> emitted = new ArrayList<>();

    PrivacyTest() {
        Marked.fill(world);
    }

    /** What a host would write into its own log of a call: its result, its refusal, its exception. */
    private void emit(Operations.Operation operation, Session session) {
        try {
            Object result = operation.on(session);
            emitted.add(operation + " " + result);
            if (result instanceof Outcome<?> outcome) {
                outcome.why().forEach(why -> emitted.add(operation + " " + why.text()));
            }
        } catch (Throwable thrown) {
            StringWriter trace = new StringWriter();
            thrown.printStackTrace(new PrintWriter(trace));
            emitted.add(operation + " " + trace);
        }
    }

    @Test
    void no_log_exception_refusal_or_text_of_an_object_shows_what_people_wrote() throws IOException {
        long logged = Files.size(LOG);
        store.freeze();
        List<Operations.Operation> all = Operations.all(world, Marked.WORD);
        for (String person : PEOPLE) {
            Session session = world.as(person).because(Marked.WORD);
            for (Operations.Operation operation : all) {
                store.failAt(Integer.MAX_VALUE);
                emit(operation, session);
            }
        }
        int whole = emitted.size();
        for (FragileStore.Failure failure : FragileStore.Failure.values()) {
            for (Operations.Operation operation : all) {
                for (int call = 1; call <= 3; call++) {
                    store.failAt(call, failure);
                    emit(operation, world.as("emp").because(Marked.WORD));
                }
            }
        }
        assertThat(emitted.subList(whole, emitted.size())).anyMatch(text -> text.contains("Exception"));
        assertThat(emitted).filteredOn(text -> text.contains(Marked.WORD)).isEmpty();
        assertThat(Files.readString(LOG).substring((int) logged)).doesNotContain(Marked.WORD);
    }

    @Test
    void no_notification_shows_what_people_wrote_nor_does_a_route_that_fails() throws IOException {
        long logged = Files.size(LOG);
        List<Object> told = new ArrayList<>();
        world.at("2026-02-20");
        world.with(notification -> {
                    told.add(notification);
                    throw new IllegalStateException(notification.text() + Marked.WORD);
                })
                .runDue();
        world.at("2026-02-21");
        world.with(notification -> {
                    told.add(notification);
                    return Delivery.rejected("no address");
                })
                .runDue();
        assertThat(told)
                .hasSizeGreaterThan(5)
                .noneMatch(Marked::isIn)
                .noneMatch(one -> one.toString().contains(Marked.WORD));
        assertThat(Files.readString(LOG).substring((int) logged))
                .contains("no address")
                .doesNotContain(Marked.WORD);
    }

    @Test
    void an_operator_who_lists_labels_and_keys_reads_nothing_that_people_wrote() {
        assertThat(store.everything())
                .hasSizeGreaterThan(15)
                .noneMatch(stored -> (stored.key() + " " + stored.labels() + " " + stored).contains(Marked.WORD));
    }
}
