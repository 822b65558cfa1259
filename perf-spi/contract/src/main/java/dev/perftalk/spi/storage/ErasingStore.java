package dev.perftalk.spi.storage;

import java.util.Collection;

/**
 * A store that can remove records physically, whatever their version. Backups, logs of the database and the free space
 * of its files are out of its reach.
 */
public interface ErasingStore extends RecordStore {
    /**
     * Removes the records of some keys, all or none.
     *
     * @param keys at most {@value Commit#MAX_WRITES}; absent ones are no error
     * @return how many there were
     */
    int erase(Collection<RecordKey> keys);

    /**
     * Removes all records of a tenant, in several transactions where they are many: after a failure it is called again.
     *
     * @return how many there were
     */
    long eraseTenant(String tenant);
}
