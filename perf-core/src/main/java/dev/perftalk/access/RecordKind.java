package dev.perftalk.access;

import dev.perftalk.kernel.Text;

/** What is protected. */
public enum RecordKind {
    GOAL,
    CYCLE,
    CONVERSATION,
    FEEDBACK,
    PLAN,
    /** An entry of the goal library. */
    TEMPLATE,
    PRIVATE_NOTE,
    /** What a manager's people said of their talks in a quarter, added up. */
    PULSE,
    /** Who has read or done what for a reason. */
    ACCESS_ENTRY,
    /** All that the tenant keeps of a person; its id is the person's. */
    PERSON;

    /** What it is called. */
    public Text label() {
        return Text.message(RecordKind.class, "kind." + name());
    }
}
