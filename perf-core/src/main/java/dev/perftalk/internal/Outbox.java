package dev.perftalk.internal;

import dev.perftalk.cadence.Obligation;
import dev.perftalk.internal.codec.Forms;
import dev.perftalk.internal.codec.Shape;
import dev.perftalk.kernel.Role;
import dev.perftalk.spi.storage.Labels;
import java.util.Optional;

/** What waits until it is due: messages to be delivered, dead ones, and obligations. */
public final class Outbox {
    private static final Shape<Message, Message.Builder> MESSAGE = Shape.of(
                    Message.Builder::new, (Message.Builder b) -> b.build())
            .field("id", Message::id, (b, v) -> b.id(v), Forms.STRING)
            .field("kind", Message::kind, (b, v) -> b.kind(v), Forms.STRING)
            .field("to", Message::to, (b, v) -> b.to(v), Forms.PERSON)
            .field("subject", Message::subject, (b, v) -> b.subject(v), Forms.STRING)
            .field("text", Message::text, (b, v) -> b.text(v), Forms.TEXT)
            .field("due", Message::due, (b, v) -> b.due(v), Forms.INSTANT)
            .defaulted("attempts", Message::attempts, (b, v) -> b.attempts(v), Forms.INT)
            .optional("type", Message::type, (b, v) -> b.type(v), Forms.STRING)
            .optional("reason", Message::reason, (b, v) -> b.reason(v), Forms.STRING);

    /** Messages on their way, {@code at} being when to try next. */
    static final RecordType<Message> TYPE = messages("outbox");

    /** Messages that could not be delivered, kept for the host to see. */
    static final RecordType<Message> DEAD = messages("dead-letter");

    /** Who has to do what by when, {@code at} being when it falls due. */
    public static final RecordType<Obligation> OBLIGATION = new RecordType<>(
            "obligation",
            Shape.of(Obligation::builder, (Obligation.Builder b) -> b.build())
                    .field("id", Obligation::id, (b, v) -> b.id(v), Forms.STRING)
                    .field("kind", Obligation::kind, (b, v) -> b.kind(v), Forms.STRING)
                    .field("employee", Obligation::employee, (b, v) -> b.employee(v), Forms.PERSON)
                    .field("subject", Obligation::subject, (b, v) -> b.subject(v), Forms.STRING)
                    .field("holder", Obligation::holder, (b, v) -> b.holder(v), Forms.code(Role.values()))
                    .field("due", Obligation::due, (b, v) -> b.due(v), Forms.INSTANT)
                    .optional("part", Obligation::part, (b, v) -> b.part(v), Forms.STRING)
                    .optional("person", Obligation::person, (b, v) -> b.person(v), Forms.PERSON),
            Obligation::id,
            obligation ->
                    Labels.of(Records.PERSON, obligation.employee().value()).and("kind", obligation.kind()),
            obligation -> Optional.of(obligation.due()));

    private Outbox() {}

    private static RecordType<Message> messages(String name) {
        return new RecordType<>(
                name,
                MESSAGE,
                Message::id,
                message -> Labels.of(Records.PERSON, message.to().value()),
                message -> Optional.of(message.due()));
    }
}
