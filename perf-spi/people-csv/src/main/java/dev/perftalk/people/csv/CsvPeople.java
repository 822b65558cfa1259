package dev.perftalk.people.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/**
 * People from a CSV file with one person a line and the names of the columns in the first; {@code docs/org-csv.md}
 * describes it.
 *
 * <p>{@code person_id} is required; {@code name_or_pseudonym}, {@code title}, {@code manager_id} (empty at the top; the
 * main manager first), {@code team} and {@code units}, {@code zone} (such as {@code Asia/Shanghai}), {@code language}
 * (such as {@code zh}), {@code hr_for} (units), {@code delegates} (ids), {@code status} ({@code active}, {@code on_leave}
 * or {@code left}) and {@code since} (a day, such as {@code 2026-03-01}) may be there, in any order; other columns are
 * left alone. Several managers, units and delegates are separated by {@code |}. A person may have a line for each day from
 * which something is different. A line that is no person becomes a problem, and the others load. Safe for use by many
 * threads.
 */
public final class CsvPeople {
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    private final InMemoryPeople directory = PeopleDirectory.inMemory();
    private final Map<String, NavigableMap<Instant, Person>> people = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> names = new HashSet<>();
    private final String tenant;

    /**
     * A line that is no person.
     *
     * @param line its number, from 1
     * @param reason what is wrong with it
     */
    public record Problem(long line, Reason reason) {}

    /** What can be wrong with a line. */
    public enum Reason {
        /** The first line names no column {@code person_id}; no person was read. */
        NO_HEADER,
        /** It has more fields than there are columns. */
        TOO_MANY_FIELDS,
        /** The person's id is empty. */
        NO_ID,
        /** An earlier line has the same id from the same day on; that one stays. */
        DUPLICATE_ID,
        /** The time zone does not exist. */
        UNKNOWN_ZONE,
        /** The language is no language tag. */
        UNKNOWN_LANGUAGE,
        /** The status is none of the three. */
        UNKNOWN_STATUS,
        /** What {@code since} says is no day of the calendar. */
        NO_DATE,
        /** A field is too long to be one, as where a quote is never closed; nothing was read from here on. */
        UNREADABLE
    }

    private CsvPeople(String tenant) {
        this.tenant = tenant;
    }

    /**
     * Reads to the end without closing.
     *
     * @throws IOException where reading fails; a broken line is a problem instead
     */
    public static CsvPeople read(Reader reader, String tenant) throws IOException {
        CsvPeople read = new CsvPeople(tenant);
        read.all(CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(afterByteOrderMark(reader))
                .iterator());
        return read;
    }

    /**
     * Reads a file of UTF-8.
     *
     * @throws IOException where the file is not there or reading fails; a broken line is a problem instead
     */
    public static CsvPeople read(Path file, String tenant) throws IOException {
        try (Reader reader = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8)) {
            return read(reader, tenant);
        }
    }

    private static Reader afterByteOrderMark(Reader reader) throws IOException {
        PushbackReader peeked = new PushbackReader(reader);
        int first = peeked.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            peeked.unread(first);
        }
        return peeked;
    }

    private void all(Iterator<CsvRecord> records) throws IOException {
        long line = 1;
        try {
            Columns columns = records.hasNext() ? new Columns(records.next().getFields()) : new Columns(List.of());
            if (!columns.hasIds()) {
                problems.add(new Problem(line, Reason.NO_HEADER));
                return;
            }
            while (records.hasNext()) {
                CsvRecord next = records.next();
                line = next.getStartingLineNumber();
                one(columns.of(next), line);
            }
        } catch (CsvParseException unreadable) {
            problems.add(new Problem(line + 1, Reason.UNREADABLE));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
    }

    private void one(Row row, long line) {
        row.fault(this::isTaken).ifPresentOrElse(reason -> problems.add(new Problem(line, reason)), () -> add(row));
    }

    private boolean isTaken(Row row) {
        return people.getOrDefault(row.id(), Collections.emptyNavigableMap()).containsKey(row.since());
    }

    private void add(Row row) {
        Person person = row.person();
        people.computeIfAbsent(person.id(), id -> new TreeMap<>()).put(row.since(), person);
        directory.change(tenant, person, row.since());
        names.add(folded(person.id()));
        names.add(folded(person.title()));
        person.units().forEach(unit -> names.add(folded(unit)));
    }

    /** Upper before lower case: so letters that only upper case brings together meet. */
    private static String folded(String name) {
        return name.strip().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** The people as of any instant; may be added to. */
    public InMemoryPeople directory() {
        return directory;
    }

    /** All people in the order of the file, each once, as the line with their latest day says; unmodifiable. */
    public List<Person> people() {
        return people.values().stream()
                .map(history -> history.lastEntry().getValue())
                .toList();
    }

    /** Whether this is somebody's id or title, or a team, in upper or lower case: as goals name their owners. */
    public boolean knows(String name) {
        return !name.isBlank() && names.contains(folded(name));
    }

    /** The lines that are no people, in the order of the file; unmodifiable. */
    public List<Problem> problems() {
        return List.copyOf(problems);
    }
}
