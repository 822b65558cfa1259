package dev.perftalk.access;

import java.util.Set;

/** How the person who asks stands to a record; found out only when it is asked, as it may need a look at the directory. */
@FunctionalInterface
public interface Standing {
    /** Whether a relation holds. */
    boolean is(Relation relation);

    /** The one in which some relations hold and no other. */
    static Standing of(Set<Relation> relations) {
        return Set.copyOf(relations)::contains;
    }
}
