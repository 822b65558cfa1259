package dev.perftalk.goal;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;

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
}
