package dev.perftalk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cadence.Obligation;
import dev.perftalk.internal.codec.Json;
import dev.perftalk.internal.codec.Shape;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Text;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;

/** What waits comes back as it was, too. */
class MachineryTest {
    @Property(tries = 200)
    void a_message_comes_back_as_it_was(
            @ForAll @AlphaChars @NotBlank @StringLength(max = 200) String person,
            @ForAll String text,
            @ForAll int attempts,
            @ForAll Optional<String> reason,
            @ForAll long due) {
        Message message = Samples.MESSAGE
                .withTo(PersonId.of(person))
                .withText(Text.of(text, text + text))
                .withAttempts(attempts)
                .withReason(reason)
                .withDue(Instant.ofEpochSecond(due % 10_000_000_000L, Math.floorMod(due, 1_000_000_000)));
        comesBack(Outbox.TYPE.shape(), message);
    }

    @Property(tries = 200)
    void an_obligation_comes_back_as_it_was(@ForAll String id, @ForAll Role holder, @ForAll int due) {
        Obligation obligation = Samples.OBLIGATION
                .withId(id)
                .withKind(id + "!")
                .withSubject(id + "?")
                .withHolder(holder)
                .withDue(Instant.ofEpochSecond(due));
        comesBack(Outbox.OBLIGATION.shape(), obligation);
    }

    private static <T> void comesBack(Shape<T, ?> shape, T value) {
        assertThat(shape.read(Json.parse(Json.print(shape.write(value))))).isEqualTo(value);
    }
}
