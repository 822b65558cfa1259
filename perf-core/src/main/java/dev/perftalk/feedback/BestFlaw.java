package dev.perftalk.feedback;

import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;

/** What makes feedback hard to take in, though it may have all four parts. */
public enum BestFlaw {
    /** Judges the person instead of an act. */
    LABEL(BestElement.BEHAVIOR),
    /** Says always, never, everybody. */
    GENERALIZATION(BestElement.BEHAVIOR),
    /** Too abstract to act on. */
    VAGUE(BestElement.BEHAVIOR),
    /** Imposes the solution as an order. */
    COMMAND(BestElement.OPTIONS),
    /** Looks for guilt, or accuses in the form of a question. */
    BLAME(BestElement.OPTIONS),
    /** Frightens with a punishment or a loss. */
    THREAT(BestElement.OUTLOOK),
    /** Holds a colleague up to shame the receiver. */
    COMPARISON(BestElement.CONSEQUENCE);

    private final BestElement element;

    BestFlaw(BestElement element) {
        this.element = element;
    }

    /** The part of BEST that says what was meant in a way that can be taken in. */
    public BestElement element() {
        return element;
    }

    /** What it is called. */
    public Text label() {
        return Text.message(BestFlaw.class, "flaw." + name());
    }

    /** What stands against it. */
    public Why why() {
        return Why.of(name(), Text.message(BestFlaw.class, "reason." + name()));
    }

    /** What the giver can ask themselves to say it another way. */
    public Text question() {
        return Text.message(BestFlaw.class, "instead." + name());
    }
}
