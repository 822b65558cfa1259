package dev.perftalk.internal;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A notice on its way to one person. */
@Value.Immutable
public abstract class Message implements WithMessage {
    Message() {}

    /** The same cause, kind and recipient give the same id: told once, however often it is tried. */
    static Message of(Notice notice, Optional<String> type, String cause, Instant due) {
        return new Builder()
                .type(type)
                .id(RecordIds.of("notice", notice.kind(), notice.to().value(), notice.subject(), cause))
                .kind(notice.kind())
                .to(notice.to())
                .subject(notice.subject())
                .text(notice.text())
                .due(due)
                .build();
    }

    abstract String id();

    abstract String kind();

    abstract PersonId to();

    abstract String subject();

    /** The type of the record that it is about, empty where it is not known. */
    abstract Optional<String> type();

    abstract Text text();

    abstract Instant due();

    @Value.Default
    int attempts() {
        return 0;
    }

    /** What the route said last, for the operator. */
    abstract Optional<String> reason();

    static final class Builder extends ImmutableMessage.Builder {}
}
