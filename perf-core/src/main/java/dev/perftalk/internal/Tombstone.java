package dev.perftalk.internal;

import dev.perftalk.internal.codec.Json;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.StoredRecord;
import tools.jackson.databind.node.ObjectNode;

/** What stays of a record that was deleted or erased: its key, its version, and who did that when. */
final class Tombstone {
    private static final String GONE = "$gone";
    private static final int FORMAT = 1;

    private Tombstone() {}

    static Write.Put of(StoredRecord stored, Signature signature) {
        ObjectNode body = Json.object().put(GONE, true);
        signature.sign(body, false);
        return new Write.Put(
                stored.key(), stored.version(), Labels.none(), signature.at(), Body.of(FORMAT, Json.print(body)));
    }

    /** Whether a body is one; in whatever format, as a tombstone has no fields that could have changed. */
    static boolean is(ObjectNode body) {
        return body.has(GONE);
    }
}
