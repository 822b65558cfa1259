package dev.perftalk.conversation;

import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import java.util.Objects;

/**
 * In which part somebody else than the two took part in a conversation.
 *
 * @param person one of the conversation's others
 * @param role such as HR
 */
public record Guest(PersonId person, Role role) {
    public Guest {
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(role, "role");
    }
}
