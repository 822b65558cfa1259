package dev.perftalk;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.cadence.InboxItem;
import dev.perftalk.internal.Caller;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Inbox;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Wiring;
import dev.perftalk.kernel.ErasureReport;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.Query;
import java.util.List;

/**
 * What a person can do in a tenant. Light and immutable; safe for use by many threads.
 *
 * <p>A command answers with an {@link Outcome}: where it is refused, nothing was written. It is decided on what was
 * loaded, and committed only while that is still so; otherwise it is loaded and decided again, three times, and then
 * {@link dev.perftalk.spi.storage.VersionConflictException} is thrown. A question shows what the access policy lets the
 * person see; whether there is more is not told.
 */
public final class Session {
    private final Wiring wiring;
    private final Caller caller;

    Session(Wiring wiring, Caller caller) {
        this.wiring = wiring;
        this.caller = caller;
    }

    /**
     * The same person, acting for another with the other's rights: what is written is the other's, and both are kept.
     * Everything is denied unless the people directory names this person among the other's delegates.
     */
    public Session onBehalfOf(PersonId other) {
        return new Session(wiring, caller.onBehalfOf(other));
    }

    /**
     * The same person with a reason. Where the access policy asks for one (of HR), it is kept in the access log, before
     * anything is shown, and nowhere else; otherwise in the history, beside what is changed.
     *
     * @throws IllegalArgumentException where the reason is blank, longer than 1,000 characters or has line breaks or
     *     other control characters
     */
    public Session because(String reason) {
        return new Session(wiring, caller.because(reason));
    }

    /** Goals and their cascade. */
    public Goals goals() {
        return new Goals(desk());
    }

    /** Templates of goals, for many to have with targets of their own. */
    public GoalLibrary library() {
        return new GoalLibrary(desk());
    }

    /** Performance cycles. */
    public Cycles cycles() {
        return new Cycles(desk());
    }

    /** Performance conversations. */
    public Conversations conversations() {
        return new Conversations(desk());
    }

    /** What is to be talked about next. */
    public Agendas agendas() {
        return new Agendas(desk());
    }

    /** Feedback between two people. */
    public FeedbackExchange feedback() {
        return new FeedbackExchange(desk());
    }

    /** Improvement plans. */
    public Plans plans() {
        return new Plans(desk());
    }

    /** How talks are for employees. */
    public Pulses pulses() {
        return new Pulses(desk());
    }

    /** Private notes. */
    public PrivateNotes notes() {
        return new PrivateNotes(desk());
    }

    /**
     * What the person must do: what is late first, then what falls due within {@code CadencePolicy.lookAhead()}, each with the
     * reason, the id of the record and what to call. Worked out of what is on record whenever it is asked for, with the roles
     * as they are then: who has taken over from another is not asked for what fell due before their time.
     */
    public List<InboxItem> inbox() {
        Desk desk = desk();
        return desk.look(work -> Inbox.of(work, desk));
    }

    /**
     * Who has seen or done what for a reason with records about a person, the latest first, as far as the policy shows it;
     * about {@link PersonId#ERASED}, that people were erased.
     */
    public List<AccessEntry> accessLog(PersonId about) {
        return desk().list(
                        Records.ACCESS,
                        query -> query.withLabel(Records.ABOUT, about.value()).withOrder(Query.Order.AT_DESCENDING));
    }

    /**
     * Erases a person from the tenant: their conversations, feedback, plans and cycles with all former versions, and what
     * waits to be told or done about them. Goals stay without an owner, and what belongs to others stays with
     * {@link PersonId#ERASED} in their place. Refused where the access policy does not grant it.
     *
     * <p>Reads every record of the tenant, and commits in small steps: after a failure call it again. Called once more, it
     * finds nothing. What the person does meanwhile is not seen, so end their sessions first. Copies that the host has made
     * (backups, a database's logs, what notifiers have delivered) are the host's to erase.
     */
    public Outcome<ErasureReport> erase(PersonId person) {
        return desk().erase(person);
    }

    private Desk desk() {
        return new Desk(wiring, caller);
    }
}
