package dev.perftalk.internal.codec;

import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** A source of values of all kinds. */
record Any(RandomGenerator random) {
    private static final String[] TEXTS = {
        "",
        " ",
        "次は",
        "\"quoted\"\\",
        "line\nbreak",
        "👩‍💻🀄",
        "\u0001",
        "x".repeat(300),
        "=cmd()",
        "'",
        "'-1",
        "a,b\r\nc",
        "-1",
        "＝1"
    };

    boolean yes() {
        return random.nextBoolean();
    }

    <V> Optional<V> maybe(Supplier<V> value) {
        return yes() ? Optional.of(value.get()) : Optional.empty();
    }

    <V> List<V> some(Supplier<V> value) {
        return Stream.generate(value).limit(random.nextInt(4)).toList();
    }

    @SafeVarargs
    final <V> V of(V... values) {
        return values[random.nextInt(values.length)];
    }

    String text() {
        return of(TEXTS);
    }

    String name() {
        return of("lin", "张三", "a b", "x@y.z", "𠮷", "=1+", " lead", "-", "a,b\"") + random.nextInt(1000);
    }

    PersonId person() {
        return PersonId.of(name());
    }

    BigDecimal number() {
        return new BigDecimal(random.nextInt() + "." + random.nextInt(1, 1_000_000));
    }

    BigDecimal weight() {
        return new BigDecimal(random.nextInt(1_000_000) + "." + random.nextInt(1_000_000));
    }

    Instant instant() {
        return Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
    }

    LocalDate day() {
        return LocalDate.ofEpochDay(random.nextInt(40_000));
    }

    Period bounded() {
        LocalDate start = day();
        return Period.of(name(), start, start.plusDays(random.nextInt(400)));
    }

    Period period() {
        return of(bounded(), Period.named(name()), new Period(name(), Optional.of(day()), Optional.empty()));
    }
}
