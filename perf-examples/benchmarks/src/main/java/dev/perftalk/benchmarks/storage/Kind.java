package dev.perftalk.benchmarks.storage;

import dev.perftalk.spi.storage.Labels;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** What a change of a record moves besides its content. */
enum Kind {
    /** Two labels and an instant that stay. */
    STILL,
    /** Two labels that stay, an instant that is later with every change, so that the label index moves with it. */
    MOVING,
    /** No labels, an instant that is later with every change. */
    BARE;

    /** A page of a label holds so many records of it. */
    static final int PER_PERSON = 20;

    private static final List<String> STATES = List.of("open", "late", "done");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    String type() {
        return name().toLowerCase(Locale.ROOT);
    }

    Labels labels(long number) {
        return this == BARE
                ? Labels.none()
                : Labels.of("person", person(number)).and("state", STATES.get((int) (number % 3)));
    }

    static String person(long number) {
        return "p-" + number / PER_PERSON;
    }

    Instant at(long number, long version) {
        return START.plusSeconds(number % 1_000_000 + (this == STILL ? 0 : 60 * version));
    }
}
