package dev.perftalk.internal;

import dev.perftalk.cycle.Cycle;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.Commit.Write;
import dev.perftalk.spi.storage.StoredRecord;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one commit of an erasure does, and what it has done once it is made.
 *
 * @param erased the types of the records whose content is gone, each as often as there are
 * @param unnamed the types of those that stay without the person
 */
record Removal(Unit unit, PersonId person, List<String> erased, List<String> unnamed) {
    Removal(Unit unit, PersonId person) {
        this(unit, person, new ArrayList<>(), new ArrayList<>());
    }

    /** Takes a record away, of which nobody has to find a trace. */
    void delete(StoredRecord stored) {
        unit.write(new Write.Delete(stored.key(), stored.version()));
        erased.add(stored.key().type());
    }

    /** Leaves a tombstone; nothing where the record's id itself names the person, as a cycle's names its employee. */
    void erase(StoredRecord stored) {
        if (stored.key().type().equals(Records.CYCLE.type().name())
                && Cycle.isOf(CycleId.of(stored.key().id()), person)) {
            delete(stored);
        } else {
            unit.write(Tombstone.of(stored, unit.signature()));
            erased.add(stored.key().type());
        }
    }

    /** Takes the person out of a record: a change like others, but the version before it is kept without them, too. */
    <T> void unname(RecordType<T> type, StoredRecord stored) {
        type.without(person, stored).ifPresent(body -> {
            ObjectNode signed = body.deepCopy();
            unit.signature().sign(signed, false);
            unit.write(unit.filed(type, type.shape().read(body), stored.version(), signed));
            unit.write(Revisions.of(stored, type.print(body)));
            unnamed.add(type.name());
        });
    }

    /** Takes the person out of what is not changed itself: a former version, a tombstone, a message. */
    void unnameInPlace(RecordType<?> type, StoredRecord stored) {
        type.without(person, stored).ifPresent(body -> {
            unit.write(new Write.Put(stored.key(), stored.version(), stored.labels(), stored.at(), type.print(body)));
            unnamed.add(stored.key().type());
        });
    }
}
