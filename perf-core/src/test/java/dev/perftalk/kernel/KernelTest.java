package dev.perftalk.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.perftalk.internal.Carrier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class KernelTest {
    private static final Why WHY = Why.of("CODE", Text.of("原因", "reason"));

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "a\nb", "\ud83d", "\0"})
    void an_id_that_no_store_could_keep_is_refused(String value) {
        assertThatThrownBy(() -> PersonId.of(value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("person id");
        assertThatThrownBy(() -> GoalId.of("x".repeat(201))).hasMessageContaining("1 to 200");
        assertThat(PersonId.of("𠮷野@example").value()).isEqualTo("𠮷野@example");
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_kind_of_id_says_which_it_is_when_it_is_refused(String kind, Function<String, Object> of) {
        assertThatThrownBy(() -> of.apply(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(kind + " id");
        assertThatThrownBy(() -> of.apply("x".repeat(201))).hasMessageContaining("1 to ");
        assertThat(of.apply("x".repeat(100))).hasToString("x".repeat(100));
    }

    static Stream<Arguments> ids() {
        return Stream.of(
                arguments("conversation", (Function<String, Object>) ConversationId::of),
                arguments("cycle", (Function<String, Object>) CycleId::of),
                arguments("feedback", (Function<String, Object>) FeedbackId::of),
                arguments("goal", (Function<String, Object>) GoalId::of),
                arguments("person", (Function<String, Object>) PersonId::of),
                arguments("plan", (Function<String, Object>) PlanId::of),
                arguments("tenant", (Function<String, Object>) TenantId::of));
    }

    @Test
    void a_text_speaks_chinese_to_any_chinese_and_english_to_all_others() {
        Text text = Text.of("你好", "hello");
        assertThat(text.in(Locale.TRADITIONAL_CHINESE)).isEqualTo("你好");
        assertThat(text.in(Locale.forLanguageTag("zh-Hant-HK"))).isEqualTo("你好");
        assertThat(text.in(Locale.FRENCH)).isEqualTo("hello");
    }

    @Test
    void a_message_puts_a_text_among_its_arguments_into_its_own_language() {
        Text text = Text.message(Carrier.class, "notice.TALK_DUE", Role.MANAGER.label(), 1_000);
        assertThat(text.zh()).contains("管理者").endsWith("1000");
        assertThat(text.en()).contains("manager").endsWith("1000");
        assertThatThrownBy(() -> Text.message(KernelTest.class, "none")).isInstanceOf(MissingResourceException.class);
    }

    @Test
    void a_text_is_what_it_says_also_where_it_was_written_and_read() throws Exception {
        Text message = Text.message(Carrier.class, "notice.TALK_DUE", "Lin", 7);
        Text said = Text.of(message.zh(), message.en());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ObjectOutputStream(bytes).writeObject(Why.of("CODE", message));
        Object read = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();

        assertThat(message).isEqualTo(said).hasSameHashCodeAs(said).hasToString(said.toString());
        assertThat(message).isNotEqualTo(Text.of(message.zh(), "other")).isNotEqualTo("other");
        assertThat(read).isEqualTo(Why.of("CODE", message));
    }

    @Test
    void an_outcome_is_a_state_or_all_the_reasons() {
        Outcome<String> accepted = Outcome.accepted("state");
        assertThat(accepted.isAccepted()).isTrue();
        assertThat(accepted.orThrow()).isEqualTo("state");
        assertThat(accepted.why()).isEmpty();
        assertThat(accepted.map(String::length).orThrow()).isEqualTo(5);

        Outcome<String> refused = Outcome.refused(WHY);
        assertThat(refused.isAccepted()).isFalse();
        assertThat(refused.toTell()).isEmpty();
        assertThat(refused.map(String::length).why()).containsExactly(WHY);
        assertThatThrownBy(refused::orThrow)
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.why()).containsExactly(WHY))
                .hasMessage("refused: CODE");
        assertThat(Outcome.unless(List.of(), "s").isAccepted()).isTrue();
        assertThat(Outcome.unless(List.of(WHY), "s").why()).containsExactly(WHY);
        assertThatThrownBy(() -> Outcome.refused(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
