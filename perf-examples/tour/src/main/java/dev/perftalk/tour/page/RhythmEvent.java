package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Something that happened on a day.
 *
 * @param kind decides its mark
 * @param on the day, in the zone of the person it is about
 * @param lane the line it stands on
 * @param label said when a pointer rests on it
 */
public record RhythmEvent(Kind kind, LocalDate on, Text lane, Text label) {
    /** What happened; lanes stand in this order. */
    public enum Kind {
        TALK,
        CALLED_OFF,
        FEEDBACK,
        PLAN,
        REMINDER
    }

    public RhythmEvent {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(on, "on");
        Objects.requireNonNull(lane, "lane");
        Objects.requireNonNull(label, "label");
    }

    /** A conversation, on the lane of its channel. */
    public static RhythmEvent talk(LocalDate on, Text channel, Text label) {
        return new RhythmEvent(Kind.TALK, on, channel, label);
    }

    /** A conversation that was planned for that day and did not take place, on the lane of its channel. */
    public static RhythmEvent calledOff(LocalDate on, Text channel, Text label) {
        return new RhythmEvent(
                Kind.CALLED_OFF, on, channel, Text.message(RhythmEvent.class, "rhythm.calledOff", label));
    }

    public static RhythmEvent feedback(LocalDate on, Text label) {
        return new RhythmEvent(Kind.FEEDBACK, on, Text.message(RhythmEvent.class, "rhythm.FEEDBACK"), label);
    }

    /** What becomes of a plan: written, looked back on, an action done. */
    public static RhythmEvent plan(LocalDate on, Text label) {
        return new RhythmEvent(Kind.PLAN, on, Text.message(RhythmEvent.class, "rhythm.PLAN"), label);
    }

    public static RhythmEvent reminder(LocalDate on, Text label) {
        return new RhythmEvent(Kind.REMINDER, on, Text.message(RhythmEvent.class, "rhythm.REMINDER"), label);
    }

    /** Hides what the talk was about. */
    @Override
    public String toString() {
        return "RhythmEvent[" + kind + " on " + on + "]";
    }
}
