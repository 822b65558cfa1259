/**
 * The storage contract: three methods, one neutral envelope.
 *
 * <p>A provider implements {@link dev.perftalk.spi.storage.RecordStore} and, where it can take due records off the
 * table for one worker alone, {@link dev.perftalk.spi.storage.ClaimingStore}. Everything a provider has to hold is a
 * {@link dev.perftalk.spi.storage.StoredRecord}; what the domain becomes in later releases does not change it. The
 * published test kit proves a provider.
 */
@NullMarked
package dev.perftalk.spi.storage;

import org.jspecify.annotations.NullMarked;
