package dev.perftalk.internal;

import dev.perftalk.access.AccessPolicy;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.StoredRecord;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Asks, when somebody is to be told of a record, whether they may see it then. Safe for use by many threads. */
record Usher(RecordStore store, PeopleDirectory people, AccessPolicy access) {
    /** Whether the recipient may see all that the message can be about; what is not there any more, nobody may. */
    boolean letsKnow(String tenant, Message message, Instant now) {
        List<? extends Guarded<?>> types = message.type()
                .<List<? extends Guarded<?>>>map(type -> List.of(Records.named(type)))
                .orElse(Records.ALL);
        Gatekeeper gate =
                new Gatekeeper(access, people, Caller.person(TenantId.of(tenant), message.to()), now, () -> {});
        Map<RecordKey, StoredRecord> found = store.find(
                types.stream().map(type -> key(tenant, type, message)).toList());
        return !found.isEmpty()
                && types.stream().allMatch(type -> {
                    StoredRecord stored = found.get(key(tenant, type, message));
                    return stored == null || shows(gate, type, stored);
                });
    }

    private static RecordKey key(String tenant, Guarded<?> type, Message message) {
        return RecordKey.of(tenant, type.type().name(), message.subject());
    }

    private static <T> boolean shows(Gatekeeper gate, Guarded<T> type, StoredRecord stored) {
        return type.type().read(stored).filter(value -> gate.shows(type, value)).isPresent();
    }
}
