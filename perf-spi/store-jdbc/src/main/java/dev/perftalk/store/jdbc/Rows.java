package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How a record lies in its table. */
final class Rows {
    /** The columns that {@link #reader} takes by their places. */
    static final String COLUMNS = "r.tenant, r.type, r.id, r.version, r.at, r.labels, r.format, r.body";

    static final String INSERT = "INSERT INTO perf_record (version, at, labels, format, body, tenant, type, id)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    static final String UPDATE = "UPDATE perf_record SET version = ?, at = ?, labels = ?, format = ?, body = ?"
            + " WHERE tenant = ? AND type = ? AND id = ?";

    static final String DELETE = "DELETE FROM perf_record WHERE tenant = ? AND type = ? AND id = ?";

    private Rows() {}

    /** Reads the rows of one result, of which many have the same labels. */
    static Database.RowReader<StoredRecord> reader() {
        Map<String, Labels> known = new HashMap<>();
        return row -> new StoredRecord(
                Code.key(row),
                row.getLong(4),
                known.computeIfAbsent(row.getString(6), LabelText::labels),
                Micros.instant(row.getLong(5)),
                Body.of(row.getInt(7), row.getString(8)));
    }

    /** The parameters of {@link #INSERT} and {@link #UPDATE}. */
    static List<Object> parameters(StoredRecord stored) {
        return of(
                stored.key(),
                stored.version(),
                Micros.of(stored.at()),
                LabelText.of(stored.labels()),
                (long) stored.body().format(),
                stored.body().json());
    }

    /** The values of a row in the order of {@link #COLUMNS}. */
    static List<Object> keyFirst(StoredRecord stored) {
        List<Object> values = new ArrayList<>(key(stored.key()));
        values.addAll(parameters(stored).subList(0, 5));
        return values;
    }

    /** The parameters of a row that says only that a key is taken, for the length of a transaction. */
    static List<Object> placeholder(RecordKey key) {
        return of(key, 0L, 0L, "", 0L, "");
    }

    /** The parameters of {@link #DELETE}. */
    static List<Object> key(RecordKey key) {
        return of(key);
    }

    /** Some parameters and one more. */
    static List<Object> of(List<Object> parameters, long last) {
        List<Object> more = new ArrayList<>(parameters);
        more.add(last);
        return more;
    }

    /** Parameters for some columns, then for the key. */
    static List<Object> of(RecordKey key, Object... columns) {
        return Stream.of(columns, Code.of(key)).flatMap(Stream::of).toList();
    }
}
