package dev.perftalk.spi.storage;

import java.util.Collection;

/**
 * A store that can remove records for good, as the law on personal data asks.
 *
 * <p>A commit's {@link Commit.Write.Delete} answers to versions and to what others decide meanwhile; erasure does not: it
 * must not fail because somebody is still at work. What it reaches is what the store answers from: its rows and its indexes.
 * It does <b>not</b> reach backups, replicas that lag behind, a database's write-ahead log, old row versions and free
 * pages that wait to be overwritten, or copies that the host has made: for those the host needs a period of its own, and
 * a provider's documentation says what applies to it.
 */
public interface ErasingStore extends RecordStore {
    /**
     * Removes records whatever their version, all or none of them. When this method returns they are gone for every
     * reader, and a commit that names a version of before conflicts; one that makes a key anew starts at version 1.
     *
     * @param keys at most {@value Commit#MAX_WRITES}, of any tenants and types; one without a record is no error, one
     *     named twice counts once
     * @return how many records were there; of several erasures at once, each record is counted by one
     * @throws IllegalArgumentException where there are too many keys
     */
    int erase(Collection<RecordKey> keys);

    /**
     * Removes all records of a tenant. May work in several transactions: after a {@link StorageException} part may be
     * gone, and the same call made again removes the rest. What is put while it runs may stay, so the host first stops
     * letting the tenant in.
     *
     * @return how many records this call removed
     * @throws IllegalArgumentException where the tenant is no part of a key, see {@link RecordKey}
     */
    long eraseTenant(String tenant);
}
