package dev.perftalk.access;

/** How the person who asks stands to a record; several may hold at once. */
public enum Relation {
    /** Named in it: employee, manager, giver, receiver, owner. */
    PARTICIPANT,
    /** Leads the person it is about, directly or from further above. */
    MANAGER_LINE,
    /** Looks after the unit of the person it is about. */
    HR,
    /** Known to the tenant's people directory. */
    TENANT,
    /** The host itself, not a person: imports and jobs. */
    SYSTEM
}
