package dev.perftalk.internal;

import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;

/**
 * Former versions of records, kept as records of a type of their own. The latest version is the record itself.
 *
 * <p>The id of a revision is a digest of its record's key and the version: the record's own id may fill all the room that
 * an id has. The version has leading zeros, so that the order of ids is that of versions.
 */
final class Revisions {
    static final String TYPE = "revision";

    private static final String OF = "of";

    private Revisions() {}

    /** A record's former version, body and format to the letter; {@code at} is when it had come to be. */
    static Write.Put of(StoredRecord former) {
        return of(former, former.body());
    }

    /** The same with another body. */
    static Write.Put of(StoredRecord former, Body body) {
        String of = of(former.key());
        RecordKey key = RecordKey.of(former.key().tenant(), TYPE, of + "/%019d".formatted(former.version()));
        return new Write.Put(key, 0, Labels.of(OF, of), Signature.of(former).at(), body);
    }

    /** Narrows a query to the revisions of one record, the oldest first. */
    static Query of(RecordKey key, Query query) {
        return query.withLabel(OF, of(key)).withOrder(Query.Order.ID);
    }

    private static String of(RecordKey key) {
        return RecordIds.of(key.type(), key.id());
    }

    /** The version that a record had then. */
    static long version(StoredRecord revision) {
        String id = revision.key().id();
        return Long.parseLong(id.substring(id.lastIndexOf('/') + 1));
    }

    /** The type of the record. */
    static String type(StoredRecord revision) {
        String id = revision.key().id();
        return id.substring(0, id.indexOf('/'));
    }
}
