/**
 * The storage contract: three methods, one neutral envelope.
 *
 * <p>A provider implements {@link dev.perftalk.spi.storage.RecordStore} and, as far as it can, the capabilities
 * {@link dev.perftalk.spi.storage.ClaimingStore} (hands due records to one worker alone),
 * {@link dev.perftalk.spi.storage.StreamingStore} (reads out a tenant) and
 * {@link dev.perftalk.spi.storage.ErasingStore} (removes for good). Everything it has to hold is a
 * {@link dev.perftalk.spi.storage.StoredRecord}; what the domain becomes in later releases does not change it. Every value
 * of this package is checked where it is made, so a provider never meets one that is out of bounds. The published test
 * kit proves a provider.
 *
 * <h2>Names and their order</h2>
 *
 * Tenants, types, ids, label names and label values are equal when they have the same code points: case, Unicode form,
 * width and trailing spaces matter. They are ordered by code points, which is the order of their UTF-8 bytes; it differs
 * from that of UTF-16 where a character beyond U+FFFF meets one from U+E000 on, and from every language's own. In a
 * database this means a binary collation without padding, or a column of bytes.
 *
 * <h2>Sizes</h2>
 *
 * Lengths count UTF-16 code units, each of which takes at most 3 bytes of UTF-8: a tenant up to 100 (300 bytes), a type
 * and a label name 40 (120), an id and a label value 200 (600), a body 1,048,576 (3 MiB). A record has up to 1,000 label
 * values, a commit up to 10,000 writes, a page up to 1,000 records. A commit or page with many of the longest bodies may
 * be more than a database takes at once: refusing it by a {@link dev.perftalk.spi.storage.StorageException} that is not
 * retryable is the provider's right, cutting it into several transactions is not.
 *
 * <h2>Instants</h2>
 *
 * Whole microseconds from the year 1 to 9999 of the ISO calendar. What is finer or further is refused, never rounded. A
 * store keeps a point on the time line, not a local date and time: a count of microseconds since 1970 in 64 bits does.
 *
 * <h2>Isolation</h2>
 *
 * Readers see committed records only, each whole, and every commit that returned before they started; they never wait for
 * writers. Records that one call returns need not be of one moment. Decisions are safe all the same because commits are
 * serial in what they name: a {@link dev.perftalk.spi.storage.Commit.Write.Check} holds a record, or its absence, until the
 * commit is made, so two decisions that each read what the other writes (write skew) can't both pass. READ COMMITTED
 * suffices where the provider locks every key that a commit names, in the order in which the commit lists them: no two
 * commits then wait for each other in a circle. An absent key needs a lock as well.
 *
 * <h2>Failures</h2>
 *
 * A commit that throws has left nothing behind, save one case: where the connection was lost while committing, it may
 * have been made. {@link dev.perftalk.spi.storage.StorageException#isRetryable()} says whether the same call can help; a
 * commit made again that had been made already meets a {@link dev.perftalk.spi.storage.VersionConflictException}, after
 * which the caller loads and decides again, as after any other. Messages never quote a body.
 *
 * <h2>Bodies</h2>
 *
 * A store gives a body back to the letter, white space, order and unknown fields included, and never needs to read it.
 * {@link dev.perftalk.spi.storage.Body#format()} is kept beside it. It grows when a reader of before could not make sense
 * of the text, not when a field is added: an older release keeps fields that it doesn't know.
 *
 * <h2>Left to the provider</h2>
 *
 * What a cursor looks like; which of several racing commits wins; how a store is opened, configured and closed; time-outs;
 * whether it retries a deadlock itself; how records are laid out, replicated and backed up.
 */
@NullMarked
package dev.perftalk.spi.storage;

import org.jspecify.annotations.NullMarked;
