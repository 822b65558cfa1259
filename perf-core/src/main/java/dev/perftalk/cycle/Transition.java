package dev.perftalk.cycle;

import dev.perftalk.cycle.CycleCommand.Kind;
import dev.perftalk.kernel.Text;
import java.util.Objects;

/**
 * A row of a {@link CycleTable}: where a command is allowed, and where it leads.
 *
 * @param on the command
 * @param from the phase in which it is allowed
 * @param in the status in which it is allowed
 * @param to the phase that it leads to
 * @param gated whether the gate of {@code from} must be open
 * @param late whether it is allowed only as long as the grace period after the cycle's end lasts
 */
public record Transition(Kind on, Phase from, CycleStatus in, Phase to, boolean gated, boolean late) {
    /**
     * @throws IllegalArgumentException where the command can't be given in that status, or leads to a phase to which it
     *     can't
     */
    public Transition {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(to, "to");
        if (!startsIn(on, in)) {
            throw new IllegalArgumentException("in must be a status in which " + on + " makes sense, but is " + in);
        }
        if (to != from && !moves(on)) {
            throw new IllegalArgumentException("to must be " + from + " as " + on + " moves nothing, but is " + to);
        }
        if (on == Kind.RENEGOTIATE && (from == Phase.PLAN || to != Phase.PLAN)) {
            throw new IllegalArgumentException(
                    "a renegotiation must lead back to PLAN, but leads from " + from + " to " + to);
        }
    }

    /** A transition without gate, at any time. */
    public static Transition of(Kind on, Phase from, CycleStatus in, Phase to) {
        return new Transition(on, from, in, to, false, false);
    }

    /** The same, with or without the gate of the phase that it leaves. */
    public Transition withGated(boolean other) {
        return new Transition(on, from, in, to, other, late);
    }

    /** The same, within the grace period alone or at any time. */
    public Transition withLate(boolean other) {
        return new Transition(on, from, in, to, gated, other);
    }

    /** The status that it leads to. */
    public CycleStatus becomes() {
        return switch (on) {
            case SUSPEND -> CycleStatus.SUSPENDED;
            case RESUME, REOPEN -> CycleStatus.ACTIVE;
            case CLOSE -> CycleStatus.CLOSED;
            case CANCEL -> CycleStatus.CANCELLED;
            case ADVANCE, MIDTERM, RENEGOTIATE, HAND_OVER, UPDATE -> in;
        };
    }

    private static boolean startsIn(Kind on, CycleStatus in) {
        return switch (on) {
            case ADVANCE, MIDTERM, RENEGOTIATE, SUSPEND, CLOSE -> in == CycleStatus.ACTIVE;
            case RESUME -> in == CycleStatus.SUSPENDED;
            case REOPEN -> in.isOver();
            case HAND_OVER, CANCEL -> !in.isOver();
            case UPDATE -> true;
        };
    }

    private static boolean moves(Kind on) {
        return switch (on) {
            case ADVANCE, MIDTERM, RENEGOTIATE, REOPEN -> true;
            case SUSPEND, RESUME, HAND_OVER, UPDATE, CLOSE, CANCEL -> false;
        };
    }

    /** What it does, in a few words. */
    public Text label() {
        return on == Kind.ADVANCE ? advanceTo(to) : on.label();
    }

    static Text advanceTo(Phase phase) {
        return Text.message(Transition.class, "command.ADVANCE_TO", phase.label());
    }
}
