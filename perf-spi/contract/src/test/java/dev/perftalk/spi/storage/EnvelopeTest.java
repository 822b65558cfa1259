package dev.perftalk.spi.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.storage.Commit.Write;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EnvelopeTest {
    private static final RecordKey KEY = RecordKey.of("t", "goal", "1");
    private static final Instant NOW = Instant.parse("2026-01-05T09:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"", "a\nb", "a\0b", "\ud83d", "\udc69x"})
    void a_part_of_a_key_that_not_every_store_can_keep_is_refused_by_name(String part) {
        assertThatThrownBy(() -> RecordKey.of(part, "goal", "1")).hasMessageStartingWith("tenant must");
        assertThatThrownBy(() -> RecordKey.of("t", part, "1")).hasMessageStartingWith("type must");
        assertThatThrownBy(() -> RecordKey.of("t", "goal", part)).hasMessageStartingWith("id must");
        assertThatThrownBy(() -> Labels.of("name", part)).hasMessageStartingWith("value of label 'name' must");
    }

    @Property(tries = 300)
    void keys_are_ordered_as_their_utf_8_bytes(@ForAll String one, @ForAll String other) {
        String a = wellFormed(one);
        String b = wellFormed(other);
        int bytes = Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));
        int keys = RecordKey.of("t", "x", a).compareTo(RecordKey.of("t", "x", b));
        assertThat(Integer.signum(keys)).isEqualTo(Integer.signum(bytes));
    }

    private static String wellFormed(String text) {
        String kept = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\u0000-\\u001f\\u007f-\\u009f]", "");
        return "x" + kept.substring(0, Math.min(kept.length(), 50)).replaceAll("[\\ud800-\\udbff]$", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-05T09:00:00.000000001Z", "0000-12-31T00:00:00Z", "+10000-01-01T00:00:00Z"})
    void an_instant_that_not_every_store_can_keep_is_refused_never_rounded(String instant) {
        assertThatThrownBy(() -> new StoredRecord(KEY, 1, Labels.none(), Instant.parse(instant), Body.of(1, "{}")))
                .hasMessageStartingWith("at must");
        assertThatThrownBy(() -> new Write.Put(KEY, 0, Labels.none(), Instant.parse(instant), Body.of(1, "{}")))
                .hasMessageStartingWith("at must");
    }

    @Test
    void a_body_never_shows_its_content() {
        Body body = Body.of(1, "{\"text\":\"MARKER\"}");
        StoredRecord stored = new StoredRecord(KEY, 1, Labels.none(), NOW, body);
        assertThat(List.of(body.toString(), stored.toString())).noneMatch(shown -> shown.contains("MARKER"));
        assertThatThrownBy(() -> Body.of(1, "MARKER\0")).hasMessageNotContaining("MARKER");
        assertThatThrownBy(() -> Body.of(1, "x".repeat(Body.MAX_LENGTH + 1))).hasMessageContaining("1048576");
        assertThatThrownBy(() -> Body.of(0, "{}")).hasMessageContaining("format");
    }

    @Test
    void labels_are_names_with_values_each_once() {
        Labels labels =
                Labels.of("person", "b").and("person", "a").and("person", "b").and("cycle", "c");
        assertThat(labels.get("person")).containsExactly("a", "b");
        assertThat(labels.has("cycle", "c")).isTrue();
        assertThat(labels.has("cycle", "d")).isFalse();
        assertThat(labels.get("none")).isEmpty();
        assertThat(labels).isEqualTo(Labels.of(Map.of("cycle", List.of("c"), "person", List.of("b", "a"))));
        assertThat(labels).hasSameHashCodeAs(Labels.of(Map.of("cycle", List.of("c"), "person", List.of("b", "a"))));
        assertThatThrownBy(() -> labels.asMap().clear()).isInstanceOf(UnsupportedOperationException.class);
        List<String> many = IntStream.rangeClosed(0, Labels.MAX_VALUES)
                .mapToObj(i -> "v" + i)
                .toList();
        assertThatThrownBy(() -> Labels.of(Map.of("person", many))).hasMessageContaining("1000");
    }

    @Test
    void a_commit_is_of_one_tenant_with_one_write_for_a_key_in_key_order() {
        RecordKey second = RecordKey.of("t", "goal", "2");
        Commit commit = Commit.builder().check(second, 3).delete(KEY, 1).build();
        assertThat(commit.writes()).extracting(Write::key).containsExactly(KEY, second);
        assertThatThrownBy(() -> Commit.builder().check(KEY, 1).delete(KEY, 1)).hasMessageEndingWith("t/goal/1");
        assertThatThrownBy(() -> Commit.builder().check(KEY, 1).check(RecordKey.of("u", "goal", "1"), 1))
                .hasMessageContaining("one tenant");
        assertThatThrownBy(() -> Commit.builder().build()).hasMessageContaining("number of writes");
        assertThatThrownBy(() -> new Write.Delete(KEY, 0)).hasMessageContaining("t/goal/1");
        assertThatThrownBy(() -> new Write.Check(KEY, -1)).hasMessageContaining("-1");
    }

    @Test
    void what_is_due_anywhere_cannot_be_narrowed() {
        Query due = Query.dueAnywhere("outbox", NOW);
        assertThat(due.tenant()).isEmpty();
        assertThat(due.to()).contains(NOW.plusNanos(1_000));
        assertThatThrownBy(() -> due.withLabel("person", "p")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> due.withOrder(Query.Order.ID)).isInstanceOf(IllegalArgumentException.class);
        assertThat(due.withLimit(5).limit()).isEqualTo(5);
    }

    @Test
    void a_query_that_could_find_nothing_or_too_much_is_refused() {
        Query query = Query.of("t", "goal");
        assertThatThrownBy(() -> query.withLimit(0)).hasMessageContaining("limit");
        assertThatThrownBy(() -> query.withLimit(Query.MAX_LIMIT + 1)).hasMessageContaining("1000");
        assertThatThrownBy(() -> query.withAnyLabel("person", List.of()))
                .hasMessageContaining("number of label values");
        assertThatThrownBy(() -> query.withLabel("a", "1").withLabel("a", "2")).hasMessageContaining("'a'");
    }

    @Test
    void a_conflict_names_all_keys_also_after_a_journey_and_a_long_list_briefly() throws Exception {
        List<RecordKey> keys = IntStream.range(0, 12)
                .mapToObj(i -> RecordKey.of("t", "goal", "g" + i))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new VersionConflictException(keys));
        }
        VersionConflictException arrived = (VersionConflictException)
                new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
        assertThat(arrived.keys()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(arrived).hasMessageEndingWith("… (12 in all)");
    }
}
