package dev.perftalk.store.jdbc;

import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.RecordKey;
import java.util.List;

/** Some writes of one tenant as the arrays that a statement takes them in, a column each. */
final class PostgresqlWrites {
    private final String tenant;
    private final String[] types;
    private final String[] ids;
    private final Long[] versions;
    private final String[] kinds;
    private final Long[] ats;
    private final String[] labels;
    private final Integer[] formats;
    private final String[] bodies;

    PostgresqlWrites(List<Write> writes) {
        int count = writes.size();
        tenant = writes.get(0).key().tenant();
        types = new String[count];
        ids = new String[count];
        versions = new Long[count];
        kinds = new String[count];
        ats = new Long[count];
        labels = new String[count];
        formats = new Integer[count];
        bodies = new String[count];
        for (int i = 0; i < count; i++) {
            set(i, writes.get(i));
        }
    }

    private void set(int i, Write write) {
        RecordKey key = write.key();
        types[i] = key.type();
        ids[i] = key.id();
        versions[i] = write.version();
        if (write instanceof Write.Put put) {
            kinds[i] = "PUT";
            ats[i] = Micros.of(put.at());
            labels[i] = LabelText.of(put.labels());
            formats[i] = put.body().format();
            bodies[i] = put.body().json();
        } else {
            kinds[i] = write instanceof Write.Delete ? "DELETE" : "CHECK";
            ats[i] = 0L;
            labels[i] = "";
            formats[i] = 0;
            bodies[i] = "";
        }
    }

    Sql in(String statement) {
        return Sql.of(statement, tenant, types, ids, versions, kinds, ats, labels, formats, bodies);
    }
}
