package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the label table in step with the records: gathers what a transaction changes, and writes the difference at once.
 * Not thread-safe.
 */
final class LabelIndex {
    private static final String INSERT =
            "INSERT INTO perf_label (tenant, type, id, label_name, label_value, at) VALUES (?, ?, ?, ?, ?, ?)";

    private static final String DELETE = "DELETE FROM perf_label WHERE tenant = ? AND type = ? AND id = ?"
            + " AND label_name = ? AND label_value = ? AND at = ?";

    private final List<List<Object>> removed = new ArrayList<>();
    private final List<List<Object>> added = new ArrayList<>();

    private record Entry(String name, String value, long at) {}

    /** Notes that a record has other labels, or the same at another instant; the labels of no record are none. */
    void change(RecordKey key, Labels before, long atBefore, Labels after, long atAfter) {
        Set<Entry> old = entries(before, atBefore);
        Set<Entry> current = entries(after, atAfter);
        old.stream().filter(entry -> !current.contains(entry)).forEach(entry -> removed.add(parameters(key, entry)));
        current.stream().filter(entry -> !old.contains(entry)).forEach(entry -> added.add(parameters(key, entry)));
    }

    void write(Database database) throws SQLException {
        database.batch(DELETE, removed);
        database.batch(INSERT, added);
    }

    private static Set<Entry> entries(Labels labels, long at) {
        Set<Entry> entries = new LinkedHashSet<>();
        labels.asMap().forEach((name, values) -> values.forEach(value -> entries.add(new Entry(name, value, at))));
        return entries;
    }

    private static List<Object> parameters(RecordKey key, Entry entry) {
        List<Object> parameters = new ArrayList<>(Rows.key(key));
        parameters.add(Code.of(entry.name));
        parameters.add(Code.of(entry.value));
        parameters.add(entry.at);
        return parameters;
    }
}
