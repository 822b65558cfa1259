package dev.perftalk.conversation;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import org.immutables.value.Value;

/** What employee and manager want to talk about in no talk in particular: it waits for the next that fits. Immutable. */
@Value.Immutable
public abstract class Backlog implements WithBacklog {
    Backlog() {}

    /** Starts a backlog; the two are required. */
    public static Builder builder() {
        return new Builder();
    }

    public abstract PersonId employee();

    public abstract PersonId manager();

    @Value.Default
    public Agenda agenda() {
        return Agenda.EMPTY;
    }

    /** With an item that one of the two brings in; one of the same id is replaced. */
    public Outcome<Backlog> raise(AgendaItem item, PersonId by) {
        if (employee().equals(manager())) {
            return Outcome.refused(Why.message(Backlog.class, "SAME_PERSON", employee()));
        }
        if (!by.equals(employee()) && !by.equals(manager())) {
            return Outcome.refused(Why.message(Backlog.class, "NOT_OF_THE_PAIR", item.id()));
        }
        Role role = by.equals(employee()) ? Role.EMPLOYEE : Role.MANAGER;
        return Outcome.accepted(withAgenda(agenda().with(item.withBy(role))));
    }

    /** Gathers a backlog. Not thread-safe. */
    public static final class Builder extends ImmutableBacklog.Builder {
        Builder() {}
    }
}
