package dev.perftalk.cadence;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.time.Instant;
import org.immutables.value.Value;

/** Something that has to be done by somebody in a role; who that is, is asked when it falls due. Immutable. */
@Value.Immutable
public abstract class Obligation implements WithObligation {
    Obligation() {}

    /** Starts an obligation. */
    public static Builder builder() {
        return new Builder();
    }

    /** The same for as long as it is the same duty, however often its day moves. */
    public abstract String id();

    /** A stable code of what is to be done. */
    public abstract String kind();

    /** Whom it is about. */
    public abstract PersonId employee();

    /** The id of the record it is about. */
    public abstract String subject();

    /** Who has to do it. */
    public abstract Role holder();

    /** When it falls due. */
    public abstract Instant due();

    /** Gathers an obligation. Not thread-safe. */
    public static final class Builder extends ImmutableObligation.Builder {
        Builder() {}
    }
}
