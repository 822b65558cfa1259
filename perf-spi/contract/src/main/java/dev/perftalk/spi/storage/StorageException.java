package dev.perftalk.spi.storage;

/** The store failed. Nothing of a commit that ended so is half-written; whether it was made at all may be unknown. */
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

    /** Whether the same call may succeed when made again later: a lost connection, a deadlock, a time-out. */
    public boolean isRetryable() {
        return retryable;
    }
}
