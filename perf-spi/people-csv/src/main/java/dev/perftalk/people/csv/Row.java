package dev.perftalk.people.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import dev.perftalk.people.csv.CsvPeople.Reason;
import dev.perftalk.spi.people.Person;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One line as a person, or what is wrong with it. */
final class Row {
    private final Columns columns;
    private final CsvRecord fields;

    Row(Columns columns, CsvRecord fields) {
        this.columns = columns;
        this.fields = fields;
    }

    /** What keeps the line from being a person, beside those whose ids are taken. */
    Optional<Reason> fault(Set<String> taken) {
        if (fields.getFieldCount() > columns.count()) {
            return Optional.of(Reason.TOO_MANY_FIELDS);
        }
        if (field(Columns.ID).isEmpty()) {
            return Optional.of(Reason.NO_ID);
        }
        if (taken.contains(field(Columns.ID))) {
            return Optional.of(Reason.DUPLICATE_ID);
        }
        try {
            zone();
            language();
            return Optional.empty();
        } catch (DateTimeException unknown) {
            return Optional.of(Reason.UNKNOWN_ZONE);
        } catch (IllformedLocaleException unknown) {
            return Optional.of(Reason.UNKNOWN_LANGUAGE);
        }
    }

    Person person() {
        Person.Builder person = Person.builder(field(Columns.ID))
                .name(field("name_or_pseudonym"))
                .title(field("title"))
                .zone(zone())
                .language(language());
        given("manager_id").ifPresent(person::manager);
        given("team").ifPresent(person::unit);
        given("hr_for").stream()
                .flatMap(units -> Arrays.stream(units.split("\\|")))
                .map(String::strip)
                .filter(unit -> !unit.isEmpty())
                .forEach(person::hrFor);
        return person.build();
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
