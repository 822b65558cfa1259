package dev.perftalk.spi.storage;

import java.util.stream.Stream;

/** A store that can hand over everything a tenant has, for an export or a move. */
public interface StreamingStore extends RecordStore {
    /**
     * All records of a tenant, of every type, by type, then id, both in the order of their code points; read lazily, as
     * the stream is consumed.
     *
     * <p>A record that exists all the while is met exactly once, one that comes, goes or changes meanwhile at most once.
     *
     * @return a stream of one thread, to be closed by the caller: it may hold a connection meanwhile
     */
    Stream<StoredRecord> stream(String tenant);
}
