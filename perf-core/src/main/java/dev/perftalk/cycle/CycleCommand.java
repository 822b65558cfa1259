package dev.perftalk.cycle;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What can be asked of a cycle; where it is allowed, a {@link CycleTable} says. */
public sealed interface CycleCommand {
    /** Which command it is. */
    Kind kind();

    /** Every command there is: what a {@link CycleTable} has a row for. */
    enum Kind {
        ADVANCE,
        MIDTERM,
        RENEGOTIATE,
        SUSPEND,
        RESUME,
        HAND_OVER,
        UPDATE,
        CLOSE,
        REOPEN,
        CANCEL;

        /** What it does, in a few words. */
        public Text label() {
            return Text.message(Kind.class, "command." + name());
        }
    }

    /**
     * Move on to the next phase.
     *
     * @param to the phase that the present one leads to
     */
    record Advance(Phase to) implements CycleCommand {
        public Advance {
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Kind kind() {
            return Kind.ADVANCE;
        }
    }

    /** Work on after a review that was not the last one. */
    record Midterm() implements CycleCommand {
        @Override
        public Kind kind() {
            return Kind.MIDTERM;
        }
    }

    /**
     * Plan some goals anew, because the world has changed; the others stay agreed.
     *
     * @param goals of the cycle, at least one
     */
    record Renegotiate(Set<GoalId> goals) implements CycleCommand {
        public Renegotiate {
            goals = Set.copyOf(goals);
        }

        @Override
        public Kind kind() {
            return Kind.RENEGOTIATE;
        }
    }

    /** Let it rest for a while, as during a long leave. */
    record Suspend() implements CycleCommand {
        @Override
        public Kind kind() {
            return Kind.SUSPEND;
        }
    }

    /** Go on where it was suspended. */
    record Resume() implements CycleCommand {
        @Override
        public Kind kind() {
            return Kind.RESUME;
        }
    }

    /**
     * Put it into the hands of another manager.
     *
     * @param to who has it from now on; nothing changes for who has it already
     */
    record HandOver(PersonId to) implements CycleCommand {
        public HandOver {
            Objects.requireNonNull(to, "to");
        }

        @Override
        public Kind kind() {
            return Kind.HAND_OVER;
        }
    }

    /**
     * Put right which goals and projects it is about: the goals as long as nobody has agreed on them, or afterwards, when
     * the cycle is closed, to set the record straight.
     *
     * @param goals all that it is about from now on, each once
     * @param projects all that the employee works on
     */
    record Update(List<GoalId> goals, List<Project> projects) implements CycleCommand {
        public Update {
            goals = goals.stream().distinct().toList();
            projects = List.copyOf(projects);
        }

        @Override
        public Kind kind() {
            return Kind.UPDATE;
        }
    }

    /**
     * End a cycle that has gone the whole way round, and open its next turn.
     *
     * @param nextPeriod with both ends and another name, beginning after the present one
     * @param nextGoals the goals to begin the next turn with; may be empty for now
     */
    record Close(Period nextPeriod, List<GoalId> nextGoals) implements CycleCommand {
        public Close {
            Objects.requireNonNull(nextPeriod, "nextPeriod");
            nextGoals = List.copyOf(nextGoals);
        }

        @Override
        public Kind kind() {
            return Kind.CLOSE;
        }
    }

    /** Take back that it was closed, and with it the next turn that was opened. */
    record Reopen() implements CycleCommand {
        @Override
        public Kind kind() {
            return Kind.REOPEN;
        }
    }

    /** Give it up. */
    record Cancel(CancelReason reason) implements CycleCommand {
        public Cancel {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Kind kind() {
            return Kind.CANCEL;
        }
    }
}
