package dev.perftalk.kernel;

import java.util.Map;
import org.immutables.value.Value;

/**
 * What became of the records of a person who was erased: how many of each type, by the name under which the type is
 * stored ({@code conversation}, {@code revision}, {@code outbox} …). A type without any is not named. Immutable.
 */
@Value.Immutable
public abstract class ErasureReport implements WithErasureReport {
    ErasureReport() {}

    /** Starts a report; nothing is required. */
    public static Builder builder() {
        return new Builder();
    }

    /** Whose content is gone. */
    public abstract Map<String, Integer> erased();

    /** Which stay, but without the person. */
    public abstract Map<String, Integer> unnamed();

    /** How many records this release could not read, and so left as they are; each is named in the log. */
    @Value.Default
    public int unreadable() {
        return 0;
    }

    /** Whether nothing of the person was found. */
    public boolean isEmpty() {
        return erased().isEmpty() && unnamed().isEmpty();
    }

    /** Gathers a report. Not thread-safe. */
    public static final class Builder extends ImmutableErasureReport.Builder {
        Builder() {}
    }
}
