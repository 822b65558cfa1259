package dev.perftalk.cycle;

import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The turn that follows on a cycle. */
final class NextTurn {
    private NextTurn() {}

    /** What keeps a period from being the next turn's. */
    static List<Why> against(Cycle cycle, Period next) {
        LocalDate begun = cycle.period().start().orElseThrow();
        List<String> codes = new ArrayList<>();
        if (!next.isBounded()) {
            codes.add("NEXT_PERIOD_OPEN");
        }
        if (next.start().filter(start -> !start.isAfter(begun)).isPresent()) {
            codes.add("NEXT_PERIOD_NOT_LATER");
        }
        if (next.name().equals(cycle.period().name())) {
            codes.add("NEXT_PERIOD_SAME_NAME");
        }
        return codes.stream()
                .map(code -> Why.message(NextTurn.class, code, next.name(), cycle.id()))
                .toList();
    }

    /** A new plan, with the projects that go on. */
    static Cycle of(Cycle cycle, CycleCommand.Close close, Instant now) {
        LocalDate start = close.nextPeriod().start().orElseThrow();
        return Cycle.open(cycle.employee(), cycle.manager(), close.nextPeriod(), now)
                .withGoals(close.nextGoals())
                .withProjects(cycle.projects().stream()
                        .filter(project -> project.nextDay(start).isPresent())
                        .toList())
                .withPrevious(cycle.id());
    }
}
