package dev.perftalk.cadence;

import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.immutables.value.Value;

/** What a person must do, by when and why. Immutable. */
@Value.Immutable
public abstract class InboxItem implements WithInboxItem {
    /** What is late comes first, the longest first; then what falls due next. */
    public static final Comparator<InboxItem> ORDER = Comparator.<InboxItem, Instant>comparing(
                    item -> item.obligation().due())
            .thenComparing(item -> item.obligation().id());

    InboxItem() {}

    /** Starts an item; everything is required. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The item of an obligation at a moment.
     *
     * @param zone where the person who has it works
     * @param about what whom it is about is called
     */
    public static InboxItem of(Obligation obligation, Instant now, ZoneId zone, String about) {
        LocalDate day = LocalDate.ofInstant(obligation.due().minusNanos(1), zone);
        return builder()
                .obligation(obligation)
                .day(day)
                .overdue(obligation.isOverdue(now))
                .call(ObligationKind.valueOf(obligation.kind()).call())
                .why(Why.message(
                        InboxItem.class,
                        obligation.kind(),
                        about,
                        day,
                        obligation.subject(),
                        obligation.part().orElse("")))
                .build();
    }

    /** What it is, and the id of the record it is about. */
    public abstract Obligation obligation();

    /** The last day on which it is in time, where the person is. */
    public abstract LocalDate day();

    /** Whether it is late, as {@link Obligation#isOverdue} says. */
    public abstract boolean overdue();

    /** The operation of a session that does it, such as {@code plans.done}. */
    public abstract String call();

    /** What is to be done, and why. */
    public abstract Why why();

    /** Gathers an item. Not thread-safe. */
    public static final class Builder extends ImmutableInboxItem.Builder {
        Builder() {}
    }
}
