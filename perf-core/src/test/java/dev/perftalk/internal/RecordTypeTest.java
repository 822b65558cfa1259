package dev.perftalk.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.internal.codec.Forms;
import dev.perftalk.internal.codec.Shape;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A type of three formats: first it had words, then a text, and now a mark out of ten instead of one out of five. */
class RecordTypeTest {
    private record Note(String id, String text, int mark) {}

    private static final class Draft {
        private String id = "";
        private String text = "";
        private int mark;
    }

    private static final RecordType<Note> TYPE = new RecordType<>(
                    "note",
                    Shape.of(Draft::new, (Draft draft) -> new Note(draft.id, draft.text, draft.mark))
                            .field("id", Note::id, (draft, id) -> draft.id = id, Forms.STRING)
                            .field("text", Note::text, (draft, text) -> draft.text = text, Forms.STRING)
                            .field("mark", Note::mark, (draft, mark) -> draft.mark = mark, Forms.INT),
                    Note::id,
                    note -> Labels.none(),
                    note -> Optional.empty())
            .withHistory()
            .lifting(body -> {
                body.set("text", body.remove("words"));
                return body;
            })
            .lifting(body -> body.put("mark", body.get("mark").intValue() * 2));

    private static final RecordKey KEY = RecordKey.of("acme", "note", "n");

    private final RecordStore store = RecordStore.inMemory();

    private void stored(int format, String json) {
        store.commit(Commit.builder()
                .put(KEY, 0, Labels.none(), Samples.NOW, Body.of(format, json))
                .build());
    }

    private StoredRecord stored() {
        return store.find(List.of(KEY)).get(KEY);
    }

    private void carry(Consumer<Unit> work) {
        new Carrier(store, () -> Samples.NOW)
                .carry(Caller.person(TenantId.of("acme"), Samples.MIA), Deed.RECORD, unit -> {
                    work.accept(unit);
                    return Outcome.accepted(true);
                })
                .orThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | {'id':'n','words':'hello','mark':3}",
                "2 | {'id':'n','text':'hello','mark':3}",
                "3 | {'id':'n','text':'hello','mark':6}"
            },
            quoteCharacter = '`')
    void a_body_of_any_former_format_is_read(int format, String json) {
        stored(format, json.replace('\'', '"'));
        assertThat(TYPE.read(stored())).contains(new Note("n", "hello", 6));
    }

    @Test
    void what_is_written_over_a_former_format_is_in_the_newest_and_keeps_what_is_not_known() {
        stored(1, "{\"id\":\"n\",\"words\":\"hello\",\"mark\":3,\"mood\":\"sunny\"}");
        carry(unit -> unit.put(TYPE, new Note("n", "hello", 7)));
        assertThat(stored().body().format()).isEqualTo(3);
        assertThat(stored().body().json())
                .contains("\"text\":\"hello\"", "\"mark\":7", "\"mood\":\"sunny\"")
                .doesNotContain("words");
    }

    @Test
    void what_it_was_before_is_kept_in_its_own_format() {
        String json = "{\"id\":\"n\",\"words\":\"hello\",\"mark\":3}";
        stored(1, json);
        carry(unit -> unit.put(TYPE, new Note("n", "hello", 7)));
        carry(unit -> unit.each(Revisions.TYPE, query -> Revisions.of(KEY, query), revision -> {
            assertThat(revision.body()).isEqualTo(Body.of(1, json));
            assertThat(TYPE.read(revision)).contains(new Note("n", "hello", 6));
        }));
    }

    @Test
    void a_record_is_not_written_only_because_its_format_is_old() {
        stored(2, "{\"id\":\"n\",\"text\":\"hello\",\"mark\":3}");
        StoredRecord before = stored();
        carry(unit -> unit.put(TYPE, new Note("n", "hello", 6)));
        assertThat(stored()).isEqualTo(before);
    }

    @Test
    void a_newer_format_is_refused_by_name_and_without_content() {
        stored(4, "{\"id\":\"n\",\"text\":\"MARKER\"}");
        assertThatThrownBy(() -> TYPE.read(stored()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("written by a newer release, in format 4; this one reads up to 3: acme/note/n");
    }

    @Test
    void every_type_that_people_see_has_a_history_and_a_first_format() {
        List<Object> declared = Arrays.stream(Records.class.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Guarded.class)
                .<Object>map(field -> {
                    try {
                        return field.get(null);
                    } catch (IllegalAccessException e) {
                        throw new AssertionError(e);
                    }
                })
                .toList();
        assertThat(declared).isNotEmpty().isEqualTo(Records.ALL);
        assertThat(Records.ALL).allMatch(type -> type.type().hasHistory());
    }
}
