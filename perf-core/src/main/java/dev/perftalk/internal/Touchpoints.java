package dev.perftalk.internal;

import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** All that ends a gap between two people: their talks, and their acknowledged feedback in either direction. */
public final class Touchpoints {
    /** Leaves out what is not to count. */
    interface Filter {
        /** Everything counts. */
        Filter NONE = new Filter() {
            @Override
            public <T> List<T> of(Guarded<T> type, List<T> found) {
                return found;
            }
        };

        <T> List<T> of(Guarded<T> type, List<T> found);
    }

    private final Unit unit;
    private final Cycle cycle;
    private final Filter filter;

    private Touchpoints(Unit unit, Cycle cycle, Filter filter) {
        this.unit = unit;
        this.cycle = cycle;
        this.filter = filter;
    }

    /** Those of a cycle's employee with some managers since the day before work began: earlier ones end no gap of it. */
    static List<Touchpoint> of(Unit unit, Cycle cycle, Collection<PersonId> managers, Filter filter) {
        Touchpoints touchpoints = new Touchpoints(unit, cycle, filter);
        return managers.stream().distinct().flatMap(touchpoints::with).toList();
    }

    private Stream<Touchpoint> with(PersonId manager) {
        PersonId employee = cycle.employee();
        Stream<Touchpoint> talks = found(Records.CONVERSATION, Records.EMPLOYEE, employee, Records.MANAGER, manager)
                .flatMap(talk -> Touchpoint.of(talk).stream());
        return Stream.concat(talks, Stream.concat(feedback(employee, manager), feedback(manager, employee)));
    }

    private Stream<Touchpoint> feedback(PersonId from, PersonId to) {
        return found(Records.FEEDBACK, "from", from, "to", to)
                .flatMap(feedback -> Touchpoint.of(feedback, from, to).stream());
    }

    private <T> Stream<T> found(Guarded<T> type, String one, PersonId first, String other, PersonId second) {
        return filter
                .of(
                        type,
                        unit.look(
                                type.type(),
                                query -> recent(query)
                                        .withLabel(one, first.value())
                                        .withLabel(other, second.value())))
                .stream();
    }

    private Query recent(Query query) {
        Instant since = cycle.talkingSince().truncatedTo(ChronoUnit.MICROS).minus(1, ChronoUnit.DAYS);
        return query.withAt(since, unit.now().plus(1, ChronoUnit.MICROS));
    }
}
