package dev.perftalk.spi.storage;

/**
 * The store failed. Nothing of a commit that ended so is half-written; whether it was made at all may be unknown, where
 * the connection was lost while committing. To make the same commit again is safe, see {@link RecordStore#commit}.
 */
public final class StorageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean retryable;

    /**
     * @param message what failed, without content of records
     * @param retryable whether the same call may succeed when made again later
     */
    public StorageException(String message, boolean retryable, Throwable cause) {
        super(message, cause);
        this.retryable = retryable;
    }

    /**
     * Whether the same call may succeed when made again later: a lost connection, a deadlock, a time-out. Otherwise
     * something has to change first: a missing table, a right, a value that the database finds too large.
     */
    public boolean isRetryable() {
        return retryable;
    }
}
