package dev.perftalk.spi.testkit;

import static dev.perftalk.spi.testkit.Sample.EMOJI;
import static dev.perftalk.spi.testkit.Sample.all;
import static dev.perftalk.spi.testkit.Sample.create;
import static dev.perftalk.spi.testkit.Sample.everyPage;
import static dev.perftalk.spi.testkit.Sample.ids;
import static dev.perftalk.spi.testkit.Sample.key;
import static dev.perftalk.spi.testkit.Sample.read;
import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Names and texts in every script (E53): nothing is folded, trimmed, merged or measured in bytes.
 *
 * <p>Deliberately not asserted: any order that a language would expect; how unassigned code points are shown.
 */
interface UnicodeTests extends Tested {
    // E53
    @Test
    default void keys_that_only_look_alike_are_different_keys() {
        List<String> alike = List.of(
                "caf\u00E9", "cafe\u0301", "cafe", "Cafe", "cafe ", " cafe", "ca\u0192e", "ｃafe", "STRASSE", "straße");
        create(
                store(),
                alike.stream()
                        .map(id -> Sample.of(id).withBody("\"" + id + "\""))
                        .toList());
        for (String id : alike) {
            assertThat(read(store(), key(id)).key().id()).isEqualTo(id);
            assertThat(read(store(), key(id)).body().json()).isEqualTo("\"" + id + "\"");
        }
    }

    @Test
    default void tenants_types_and_label_names_that_only_look_alike_are_different() {
        List<String> alike = List.of("Caf\u00E9", "caf\u00E9", "cafe\u0301", "cafe", "cafe ", "\uFF43afe");
        for (String name : alike) {
            create(store(), Sample.of(name).withTenant(name).withType(name).withLabel(name, name));
        }
        for (String name : alike) {
            Query own = Query.of(name, name);
            assertThat(ids(store(), own)).containsExactly(name);
            assertThat(ids(store(), own.withLabel(name, name))).containsExactly(name);
            assertThat(ids(store(), own.withLabel("caf\u00C9", name))).isEmpty();
        }
        assertThat(ids(store(), Query.of("CAFE", "cafe"))).isEmpty();
    }

    @Test
    default void labels_are_compared_exactly() {
        create(
                store(),
                Sample.of("1").withLabel("person", "caf\u00E9"),
                Sample.of("2").withLabel("person", "cafe\u0301"),
                Sample.of("3").withLabel("person", "CAF\u00C9"),
                Sample.of("4").withLabel("person", "caf\u00E9 "),
                Sample.of("5").withLabel("Person", "caf\u00E9"),
                Sample.of("6").withLabel("person", "%"));
        assertThat(ids(store(), all().withLabel("person", "caf\u00E9"))).containsExactly("1");
        assertThat(ids(store(), all().withAnyLabel("person", List.of("cafe\u0301", "CAF\u00C9"))))
                .containsExactly("2", "3");
        assertThat(ids(store(), all().withLabel("person", "%"))).containsExactly("6");
    }

    @Test
    default void ids_are_ordered_by_code_points() {
        List<String> ordered = List.of(
                " ",
                "-",
                "10",
                "9",
                "Z",
                "a",
                "a ",
                "aa",
                "b",
                "\u00E4",
                "\u4E2D",
                "\uD7FF",
                "\uE000",
                "\uFFFD",
                "\uD83D\uDE80");
        create(
                store(),
                ordered.stream()
                        .map(id -> Sample.of(id).withLabel("person", "p"))
                        .toList());
        for (Query query : List.of(all(), all().withLabel("person", "p"))) {
            assertThat(ids(store(), query.withOrder(Query.Order.ID))).containsExactlyElementsOf(ordered);
            assertThat(ids(store(), query)).containsExactlyElementsOf(ordered);
        }
    }

    // E53
    @Test
    default void every_script_is_kept_in_every_place() {
        List<String> texts = List.of(
                "绩效面谈", "績效面談", "ＯＫＲ：１００％，完成！", "目标OKR达成率", EMOJI + "👩‍👩‍👧‍👦", "\uD869\uDEA5𠮷", "שלום", "नमस्ते");
        for (String text : texts) {
            Sample sample = Sample.of(RecordKey.of(text, text, text))
                    .withLabel(text, text)
                    .withBody("{\"" + text + "\":\"" + text + "\"}");
            create(store(), sample);
            Query query = Query.of(text, text).withLabel(text, text);
            assertThat(store().query(query).records()).containsExactly(sample.stored(1));
            assertThat(store().query(query.withAnyLabel(text, List.of("x", text)))
                            .records())
                    .containsExactly(sample.stored(1));
        }
    }

    // E53
    @Test
    default void pages_end_between_characters_of_every_length() {
        List<String> ordered = List.of(
                "$",
                "z",
                "\u00A2",
                "\u07FF",
                "\u20AC",
                "\uD55C",
                "\uE000",
                "\uFFFD",
                "\uD800\uDC00",
                EMOJI,
                "\uDBFF\uDFFD");
        create(store(), ordered.stream().map(Sample::of).toList());
        for (Query.Order order : List.of(Query.Order.AT, Query.Order.ID)) {
            assertThat(ids(everyPage(store(), all().withOrder(order).withLimit(1))))
                    .isEqualTo(ordered);
        }
    }
}
