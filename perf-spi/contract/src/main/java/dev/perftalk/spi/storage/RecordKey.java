package dev.perftalk.spi.storage;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Names one record: a tenant, a type, an id.
 *
 * <p>Ids are compared exactly: case and Unicode form matter, nothing is trimmed or folded. Their order is that of their
 * code points, which is the order of their UTF-8 bytes and not always that of {@link String#compareTo}.
 *
 * @param tenant 1 to 100 characters
 * @param type 1 to 40 characters
 * @param id 1 to 200 characters; like the other two well-formed UTF-16 without control characters
 */
public record RecordKey(String tenant, String type, String id) implements Comparable<RecordKey>, Serializable {

    private static final Comparator<RecordKey> ORDER = Comparator.comparing(RecordKey::tenant, CodePointOrder.INSTANCE)
            .thenComparing(RecordKey::type, CodePointOrder.INSTANCE)
            .thenComparing(RecordKey::id, CodePointOrder.INSTANCE);

    /** @throws IllegalArgumentException naming the part that is out of bounds */
    public RecordKey {
        Limits.code("tenant", tenant, 100);
        Limits.code("type", type, 40);
        Limits.code("id", id, 200);
    }

    /** Names the record {@code id} of a type in a tenant. */
    public static RecordKey of(String tenant, String type, String id) {
        return new RecordKey(tenant, type, id);
    }

    /** Orders by tenant, type and id, each by code points. */
    @Override
    public int compareTo(RecordKey other) {
        return ORDER.compare(this, other);
    }

    /** {@code tenant/type/id}, for messages. */
    @Override
    public String toString() {
        return tenant + "/" + type + "/" + id;
    }
}
