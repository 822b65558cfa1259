package dev.perftalk.goal;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import java.util.Optional;

/** Who speaks for which side of a goal, and how the other side hears of it. */
final class Sides {
    private Sides() {}

    /** Why somebody can't speak for a side of a goal, empty where they can. */
    static Optional<Why> against(Goal goal, Side side) {
        if (goal.owner().isEmpty()) {
            return Optional.of(Why.message(Sides.class, "NO_OWNER", goal.id()));
        }
        boolean owns = goal.owner().get().equals(side.person());
        return owns == (side.role() == Role.EMPLOYEE)
                ? Optional.empty()
                : Optional.of(Why.message(Sides.class, "NOT_A_SIDE", goal.id()));
    }

    /** A notice that names the goal, and nothing that anybody wrote. */
    static Notice tell(String kind, PersonId to, Goal goal) {
        return Notice.message(Sides.class, kind, to, goal.id().value(), goal.id());
    }
}
