package dev.perftalk.conversation;

import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import java.util.Optional;
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

    /** With an item that one of the two brings in; one of their own of the same id is replaced. */
    public Outcome<Backlog> raise(AgendaItem item, PersonId by) {
        if (employee().equals(manager())) {
            return Outcome.refused(Why.message(Backlog.class, "SAME_PERSON", employee()));
        }
        Optional<AgendaItem> waiting = agenda().find(item.id());
        AgendaItem raised = item.withBy(role(by))
                .withCovered(false)
                .withCarried(waiting.map(AgendaItem::carried).orElse(0));
        return against(item.id(), by)
                .map(Outcome::<Backlog>refused)
                .orElseGet(() -> Outcome.accepted(withAgenda(agenda().with(raised))));
    }

    /** Without an item that one of the two had brought in, or nobody; one that is not there is left alone. */
    public Outcome<Backlog> drop(String item, PersonId by) {
        return against(item, by)
                .map(Outcome::<Backlog>refused)
                .orElseGet(() -> Outcome.accepted(withAgenda(agenda().without(item))));
    }

    /** Until it stands on an agenda, what one of the two has brought in is theirs alone to reword or take back. */
    private Optional<Why> against(String item, PersonId by) {
        if (!by.equals(employee()) && !by.equals(manager())) {
            return Optional.of(Why.message(Backlog.class, "NOT_OF_THE_PAIR", item));
        }
        Role other = role(by) == Role.EMPLOYEE ? Role.MANAGER : Role.EMPLOYEE;
        return agenda().find(item)
                .flatMap(AgendaItem::by)
                .filter(other::equals)
                .map(author -> Why.message(Backlog.class, "ANOTHERS_ITEM", item));
    }

    private Role role(PersonId by) {
        return by.equals(employee()) ? Role.EMPLOYEE : Role.MANAGER;
    }

    /** Gathers a backlog. Not thread-safe. */
    public static final class Builder extends ImmutableBacklog.Builder {
        Builder() {}
    }
}
