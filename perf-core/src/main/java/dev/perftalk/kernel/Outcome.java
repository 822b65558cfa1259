package dev.perftalk.kernel;

import java.util.List;
import java.util.function.Function;

/**
 * What a decision came to: accepted, with the new state and what must be told to whom, or refused, with every reason at
 * once. Immutable.
 *
 * @param <T> the state
 */
@CheckReturnValue
public sealed interface Outcome<T> {
    /**
     * It is so.
     *
     * @param state the new state
     * @param notices what must be told to whom; unmodifiable
     */
    record Accepted<T>(T state, List<Notice> notices) implements Outcome<T> {
        public Accepted {
            notices = List.copyOf(notices);
        }
    }

    /**
     * Nothing has changed.
     *
     * @param reasons every condition that is not met; at least one, unmodifiable
     */
    record Refused<T>(List<Why> reasons) implements Outcome<T> {
        /** @throws IllegalArgumentException where there is no reason */
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("a refusal needs a reason");
            }
        }
    }

    /** Accepted, with this state. */
    static <T> Outcome<T> accepted(T state, Notice... notices) {
        return new Accepted<>(state, List.of(notices));
    }

    /** Refused, for these reasons. */
    static <T> Outcome<T> refused(List<Why> reasons) {
        return new Refused<>(reasons);
    }

    /** Refused, for one reason. */
    static <T> Outcome<T> refused(Why reason) {
        return new Refused<>(List.of(reason));
    }

    /** Accepted with this state where there is no reason against it, else refused. */
    static <T> Outcome<T> unless(List<Why> reasons, T state, Notice... notices) {
        return reasons.isEmpty() ? accepted(state, notices) : refused(reasons);
    }

    /** Whether it was accepted. */
    default boolean isAccepted() {
        return this instanceof Accepted;
    }

    /** Every reason of a refusal, none where it was accepted. */
    default List<Why> why() {
        return this instanceof Refused<T> refused ? refused.reasons() : List.of();
    }

    /** What must be told to whom, nothing where it was refused. */
    default List<Notice> toTell() {
        return this instanceof Accepted<T> accepted ? accepted.notices() : List.of();
    }

    /** Goes on from an accepted state, with the same notices; a refusal stays as it is. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> next) {
        return this instanceof Accepted<T> accepted
                ? new Accepted<>(next.apply(accepted.state()), accepted.notices())
                : new Refused<>(why());
    }

    /**
     * The new state.
     *
     * @throws RefusedException with every reason, where it was refused
     */
    @CanIgnoreReturnValue
    default T orThrow() {
        if (this instanceof Accepted<T> accepted) {
            return accepted.state();
        }
        throw new RefusedException(why());
    }
}
