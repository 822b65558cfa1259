package dev.perftalk.attack;

import dev.perftalk.Session;
import dev.perftalk.Tenant;
import dev.perftalk.kernel.PersonId;
import java.util.Optional;

/** Who tries: somebody, maybe for another, maybe with a reason. */
record Visitor(String actor, Optional<String> other, boolean withReason) {
    Session in(Tenant tenant) {
        Session session = tenant.as(actor);
        if (other.isPresent()) {
            session = session.onBehalfOf(PersonId.of(other.get()));
        }
        return withReason ? session.because("case 12") : session;
    }

    String name() {
        return other.orElse(actor);
    }
}
