package dev.perftalk.spi.storage;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A commit was not made because records have moved on since they were read. Load again, decide again, commit again. */
public final class VersionConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private static final int MOST_NAMED = 10;

    private final TreeSet<RecordKey> keys;

    /** @param keys all keys whose version is another than the commit expected; at least one */
    public VersionConflictException(Collection<RecordKey> keys) {
        super(message(new TreeSet<>(keys)));
        this.keys = new TreeSet<>(keys);
    }

    private static String message(SortedSet<RecordKey> keys) {
        String named = keys.stream().limit(MOST_NAMED).map(RecordKey::toString).collect(Collectors.joining(", "));
        return "changed meanwhile: " + named + (keys.size() > MOST_NAMED ? ", … (" + keys.size() + " in all)" : "");
    }

    /** All keys whose version is another than the commit expected. */
    public SortedSet<RecordKey> keys() {
        return new TreeSet<>(keys);
    }
}
