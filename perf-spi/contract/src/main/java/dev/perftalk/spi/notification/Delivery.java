package dev.perftalk.spi.notification;

import java.time.Duration;
import java.util.Objects;

/** What became of a notification. */
public sealed interface Delivery {
    /** The route has taken it; it is never sent again. */
    record Delivered() implements Delivery {}

    /**
     * Not now: the route is down or asks for patience.
     *
     * @param delay the least time to wait, zero where the caller's own back-off will do; never negative
     * @param reason for the operator; without content of the notification
     */
    record RetryAfter(Duration delay, String reason) implements Delivery {
        /** @throws IllegalArgumentException where the delay is negative */
        public RetryAfter {
            Objects.requireNonNull(reason, "reason");
            if (delay.isNegative()) {
                throw new IllegalArgumentException("delay must not be negative, but is " + delay);
            }
        }
    }

    /**
     * Never: nobody there, no address, refused for good.
     *
     * @param reason for the operator; without content of the notification
     */
    record Rejected(String reason) implements Delivery {
        public Rejected {
            Objects.requireNonNull(reason, "reason");
        }
    }

    /** The route has taken it. */
    static Delivery delivered() {
        return new Delivered();
    }

    /** Not before {@code delay} is over. */
    static Delivery retryAfter(Duration delay, String reason) {
        return new RetryAfter(delay, reason);
    }

    /** Never. */
    static Delivery rejected(String reason) {
        return new Rejected(reason);
    }
}
