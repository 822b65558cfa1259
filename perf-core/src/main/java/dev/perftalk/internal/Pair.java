package dev.perftalk.internal;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Relationship;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/** What is between employee and manager, as far as the caller may see it. */
public record Pair(Work work, PersonId employee, PersonId manager) {
    /**
     * How the two talked in a period, as far as it is over: what is still to come is no silence.
     *
     * @throws IllegalArgumentException where an end of the period is open
     */
    public Relationship relationship(Period period, java.time.Period maxGap, ZoneId zone) {
        if (!period.isBounded()) {
            throw new IllegalArgumentException("period must have two ends, but is " + period);
        }
        LocalDate from = period.start().orElseThrow();
        LocalDate today = LocalDate.ofInstant(work.unit().now(), zone);
        LocalDate until = Collections.min(List.of(period.end().orElseThrow(), Collections.max(List.of(from, today))))
                .plusDays(1);
        List<Conversation> talks = shown(Records.CONVERSATION, Records.EMPLOYEE, employee, Records.MANAGER, manager);
        Stream<Touchpoint> feedback = Stream.of(
                        shown(Records.FEEDBACK, "from", employee, "to", manager),
                        shown(Records.FEEDBACK, "from", manager, "to", employee))
                .flatMap(List::stream)
                .flatMap(one -> Touchpoint.of(one, employee, manager).stream());
        List<Touchpoint> touchpoints = Stream.concat(
                        talks.stream().flatMap(talk -> Touchpoint.of(talk).stream()), feedback)
                .toList();
        return new Relationship(talks, touchpoints, from, until, maxGap, zone);
    }

    private <T> List<T> shown(Guarded<T> type, String one, PersonId first, String other, PersonId second) {
        return work.gate()
                .shown(
                        type,
                        work.unit()
                                .look(
                                        type.type(),
                                        query -> query.withLabel(one, first.value())
                                                .withLabel(other, second.value())));
    }
}
