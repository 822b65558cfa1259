package dev.perftalk.internal;

import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.storage.Query;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** All that ends a gap between two people: their talks, and their acknowledged feedback in either direction. */
public final class Touchpoints {
    private Touchpoints() {}

    /** Those of a cycle's employee with a manager since the day before its present phase began: earlier ones end no gap of it. */
    public static List<Touchpoint> of(Unit unit, Cycle cycle, PersonId manager) {
        PersonId employee = cycle.employee();
        Instant since = cycle.phaseSince().truncatedTo(ChronoUnit.MICROS).minus(1, ChronoUnit.DAYS);
        Stream<Touchpoint> talks = unit
                .look(
                        Records.CONVERSATION.type(),
                        query -> recent(query, since, unit)
                                .withLabel(Records.EMPLOYEE, employee.value())
                                .withLabel(Records.MANAGER, manager.value()))
                .stream()
                .flatMap(talk -> Touchpoint.of(talk).stream());
        Stream<Touchpoint> feedback =
                Stream.concat(feedback(unit, since, employee, manager), feedback(unit, since, manager, employee));
        return Stream.concat(talks, feedback).toList();
    }

    private static Stream<Touchpoint> feedback(Unit unit, Instant since, PersonId from, PersonId to) {
        return unit
                .look(
                        Records.FEEDBACK.type(),
                        query -> recent(query, since, unit)
                                .withLabel("from", from.value())
                                .withLabel("to", to.value()))
                .stream()
                .flatMap(feedback -> Touchpoint.of(feedback, from, to).stream());
    }

    private static Query recent(Query query, Instant since, Unit unit) {
        return query.withAt(since, unit.now().plus(1, ChronoUnit.MICROS));
    }
}
