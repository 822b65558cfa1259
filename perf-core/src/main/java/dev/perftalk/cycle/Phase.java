package dev.perftalk.cycle;

import dev.perftalk.kernel.Text;
import java.util.Optional;

/** Where a cycle is: the article, part three, 2. */
public enum Phase {
    /** Agree on goals, why they are, how they are measured. */
    PLAN,
    /** Work, and talk often. */
    DO,
    /** Look at what came out, together. */
    CHECK,
    /** Turn what was learnt into a plan. */
    ACT;

    /** What it is called. */
    public Text label() {
        return Text.message(Phase.class, "phase." + name());
    }

    /** The phase that follows in the same cycle; none after the last, which the next cycle follows. */
    public Optional<Phase> next() {
        return this == ACT ? Optional.empty() : Optional.of(values()[ordinal() + 1]);
    }
}
