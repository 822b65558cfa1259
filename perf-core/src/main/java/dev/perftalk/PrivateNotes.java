package dev.perftalk;

import dev.perftalk.access.Action;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person notes down for themself: theirs alone, not even a delegate's, whatever their role or reason. */
public final class PrivateNotes {
    private final Desk desk;

    PrivateNotes(Desk desk) {
        this.desk = desk;
    }

    /** Writes a note, or replaces what the person has written under its id; two authors may use the same. */
    public Outcome<PrivateNote> write(PrivateNote note) {
        return note.author().equals(desk.author())
                ? desk.carry(Deed.NOTE, work -> work.write(Records.NOTE, note, () -> Outcome.accepted(note)))
                : Outcome.refused(Desk.inAnothersName(note.id(), note.author()));
    }

    /** Deletes a note; its history stays, the author's alone. */
    public Outcome<PrivateNote> delete(NoteId id) {
        return desk.carry(Deed.DELETE, work -> {
            Optional<PrivateNote> note = work.find(Records.NOTE, stored(id));
            Optional<Why> against = note.map(found -> work.gate().against(Action.WRITE, Records.NOTE, found))
                    .orElseGet(() -> Optional.of(Desk.notFound(id)));
            if (against.isPresent()) {
                return Outcome.refused(against.get());
            }
            work.unit().delete(Records.NOTE.type(), stored(id));
            return Outcome.accepted(note.orElseThrow());
        });
    }

    /** A note, empty also where it is somebody else's. */
    public Optional<PrivateNote> find(NoteId id) {
        return desk.find(Records.NOTE, stored(id));
    }

    /** What a note was, the oldest version first; none where it is somebody else's. */
    public List<Revision<PrivateNote>> history(NoteId id) {
        return desk.history(Records.NOTE, stored(id));
    }

    /** A note as it was at an instant, empty also where it is somebody else's. */
    public Optional<PrivateNote> asOf(NoteId id, Instant instant) {
        return desk.asOf(Records.NOTE, stored(id), instant);
    }

    /** The person's own, the latest change first. */
    public List<PrivateNote> mine() {
        return desk.list(Records.NOTE, this::mine);
    }

    /** The person's own on a talk, the latest change first. */
    public List<PrivateNote> on(ConversationId conversation) {
        return desk.list(
                Records.NOTE, query -> mine(query).withLabel(Records.CONVERSATION_LABEL, conversation.value()));
    }

    private String stored(NoteId id) {
        return Records.noteId(desk.author(), id);
    }

    private Query mine(Query query) {
        return query.withLabel(Records.AUTHOR, desk.author().value()).withOrder(Query.Order.AT_DESCENDING);
    }
}
