package dev.perftalk.access;

import dev.perftalk.kernel.Text;

/** How the person who asks stands to a record; several may hold at once. */
public enum Relation {
    /** Has written it. */
    AUTHOR,
    /** Named in it: employee, manager, giver, receiver, owner, guest. */
    PARTICIPANT,
    /** Has it in hand as the manager: of a cycle or a plan, who is named in it as such. */
    HOLDER,
    /** Leads the person it is about now, directly; in a matrix there are two. */
    MANAGER,
    /** Leads the person it is about now, from further above. */
    MANAGER_LINE,
    /** Led the person it is about when it happened, directly or from above, whether or not they still do. */
    MANAGER_THEN,
    /** Looks after the unit of the person it is about. */
    HR,
    /** Works for the tenant. */
    COLLEAGUE,
    /** The host itself, not a person: imports and jobs. */
    SYSTEM;

    /** What it is called. */
    public Text label() {
        return Text.message(Relation.class, "relation." + name());
    }
}
