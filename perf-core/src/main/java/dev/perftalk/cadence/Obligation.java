package dev.perftalk.cadence;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** Something that has to be done by somebody in a role; who that is, is asked when it is read or falls due. Immutable. */
@Value.Immutable
public abstract class Obligation implements WithObligation {
    Obligation() {}

    /** Starts an obligation. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same for as long as it is the same duty, however often its day moves. */
    public abstract String id();

    /** A stable code of what is to be done, such as the name of an {@link ObligationKind}. */
    public abstract String kind();

    /** Whom it is about. */
    public abstract PersonId employee();

    /** The id of the record it is about. */
    public abstract String subject();

    /** The part of the record it is about, such as the id of an action. */
    public abstract Optional<String> part();

    /** Who has to do it. */
    public abstract Role holder();

    /** Whose it is for good, such as what they alone can acknowledge; empty where it is whoever's has the role then. */
    public abstract Optional<PersonId> person();

    /** When it falls due; from then on it is overdue. */
    public abstract Instant due();

    /** Whether it is late. Everything that speaks of overdue obligations asks here. */
    public boolean isOverdue(Instant now) {
        return !now.isBefore(due());
    }

    /** Gathers an obligation. Not thread-safe. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
