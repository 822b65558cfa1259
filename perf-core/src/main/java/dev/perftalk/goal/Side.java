package dev.perftalk.goal;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.Optional;

/**
 * One of the two sides that agree on a goal: the owner, or somebody who leads the owner.
 *
 * @param person who acts
 * @param role {@code EMPLOYEE} for the owner, {@code MANAGER} for who leads the owner
 * @param other who is told, on the other side
 */
public record Side(PersonId person, Role role, PersonId other) {
    /** @throws IllegalArgumentException for another role, or where both sides are the same person */
    public Side {
        if (role != Role.EMPLOYEE && role != Role.MANAGER) {
            throw new IllegalArgumentException("role of a side must be EMPLOYEE or MANAGER, but is " + role);
        }
        if (person.equals(other)) {
            throw new IllegalArgumentException("the two sides must not be one person, but are " + person);
        }
    }

    /**
     * The side for which somebody can speak, or why they can't.
     *
     * @param line who leads the owner, the nearest first
     */
    public static Outcome<Side> of(Goal goal, PersonId person, List<PersonId> line) {
        if (goal.owner().isEmpty()) {
            return Outcome.refused(Why.message(Side.class, "NO_OWNER", goal.id()));
        }
        PersonId owner = goal.owner().get();
        if (owner.equals(person)) {
            return line.isEmpty()
                    ? Outcome.refused(Why.message(Side.class, "NOBODY_ABOVE", goal.id()))
                    : Outcome.accepted(new Side(person, Role.EMPLOYEE, line.get(0)));
        }
        return line.contains(person)
                ? Outcome.accepted(new Side(person, Role.MANAGER, owner))
                : Outcome.refused(Why.message(Side.class, "NOT_A_SIDE", goal.id()));
    }

    /** Why this can't be a side of a goal, empty where it can. */
    Optional<Why> against(Goal goal) {
        if (goal.owner().isEmpty()) {
            return Optional.of(Why.message(Side.class, "NO_OWNER", goal.id()));
        }
        PersonId owner = role == Role.EMPLOYEE ? person : other;
        return goal.owner().get().equals(owner)
                ? Optional.empty()
                : Optional.of(Why.message(Side.class, "NOT_A_SIDE", goal.id()));
    }

    /** A notice that names the goal, and nothing that anybody wrote. */
    static Notice notice(String kind, PersonId to, Goal goal) {
        return Notice.message(Side.class, kind, to, goal.id().value(), goal.id());
    }
}
