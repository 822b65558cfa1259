package dev.perftalk.spi.notification;

/**
 * Brings a notification to a person by whatever route the host has.
 *
 * <p>The same notification may come more than once (a crash between delivery and its record): a provider whose route can
 * tell uses {@link Notification#id()} to deliver it once. Safe for use by many threads. An exception counts as {@link
 * Delivery.RetryAfter}.
 */
@FunctionalInterface
public interface Notifier {
    /** Delivers, or says why not; returns when the answer is known, within seconds rather than minutes. */
    Delivery deliver(Notification notification);

    /** A notifier that keeps what it is given in memory: for tests and for the first five minutes. */
    static InMemoryNotifier inMemory() {
        return new InMemoryNotifier();
    }
}
