package dev.perftalk.people.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.perftalk.people.csv.CsvPeople.Reason;
import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.Person;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** One line as a person, or what is wrong with it. */
final class Row {
    private final Columns columns;
    private final CsvRecord fields;

    Row(Columns columns, CsvRecord fields) {
        this.columns = columns;
        this.fields = fields;
    }

    /** What keeps the line from being a person, beside those whose ids are taken from the same day on. */
    Optional<Reason> fault(Predicate<Row> isTaken) {
        if (fields.getFieldCount() > columns.count()) {
            return Optional.of(Reason.TOO_MANY_FIELDS);
        }
        if (id().isEmpty()) {
            return Optional.of(Reason.NO_ID);
        }
        return Stream.of(
                        fails(this::zone, Reason.UNKNOWN_ZONE),
                        fails(this::language, Reason.UNKNOWN_LANGUAGE),
                        fails(this::employment, Reason.UNKNOWN_STATUS),
                        fails(this::since, Reason.NO_DATE))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> isTaken.test(this) ? Optional.of(Reason.DUPLICATE_ID) : Optional.empty());
    }

    private static Optional<Reason> fails(Supplier<?> reading, Reason reason) {
        try {
            Objects.requireNonNull(reading.get());
            return Optional.empty();
        } catch (DateTimeException | IllformedLocaleException | IllegalArgumentException unreadable) {
            return Optional.of(reason);
        }
    }

    String id() {
        return field(Columns.ID);
    }

    /** From when on the person is as the line says, the beginning of time where it names no day. */
    Instant since() {
        return given("since")
                .map(LocalDate::parse)
                .map(day -> day.atStartOfDay(zone()).toInstant())
                .orElse(Instant.MIN);
    }

    Person person() {
        Person.Builder person = Person.builder(id())
                .name(field("name_or_pseudonym"))
                .title(field("title"))
                .zone(zone())
                .language(language())
                .employment(employment());
        several("manager_id").forEach(person::manager);
        given("team").ifPresent(person::unit);
        several("units").forEach(person::unit);
        several("hr_for").forEach(person::hrFor);
        several("delegates").forEach(person::delegate);
        return person.build();
    }

    private Employment employment() {
        return given("status")
                .map(status -> Employment.valueOf(status.toUpperCase(Locale.ROOT)))
                .orElse(Employment.ACTIVE);
    }

    private Stream<String> several(String column) {
        return Arrays.stream(field(column).split("\\|")).map(String::strip).filter(name -> !name.isEmpty());
    }

    private ZoneId zone() {
        return given("zone").map(ZoneId::of).orElse(ZoneOffset.UTC);
    }

    private Locale language() {
        return given("language")
                .map(tag -> new Locale.Builder()
                        .setLanguageTag(tag.replace('_', '-'))
                        .build())
                .orElse(Locale.ENGLISH);
    }

    private Optional<String> given(String column) {
        return Optional.of(field(column)).filter(text -> !text.isEmpty());
    }

    private String field(String column) {
        return columns.field(fields, column);
    }
}
