package dev.perftalk.access;

import dev.perftalk.kernel.Text;

/** What a person wants to do with a record. */
public enum Action {
    /** See it: alone, in a list, in a count, in its history, in what is worked out of it, or by being told of it. */
    READ,
    /** Make it or change it. */
    WRITE,
    /** Put it into the hands of another manager. */
    HAND_OVER,
    /** Take a person out of everything that is kept. */
    ERASE;

    /** What it is called. */
    public Text label() {
        return Text.message(Action.class, "action." + name());
    }
}
