package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import java.math.BigDecimal;

/** Goals as short as tests like them. */
final class Goals {
    private Goals() {}

    static Goal goal(String id, GoalLevel level) {
        return Goal.builder()
                .id(GoalId.of(id))
                .level(level)
                .title("title of " + id)
                .owner(PersonId.of("owner"))
                .addMeasures(Measure.percent("done"))
                .build();
    }

    static Goal goal(String id) {
        return goal(id, GoalLevel.TEAM);
    }

    static Goal below(String parent, Goal goal) {
        return goal.withParent(GoalId.of(parent));
    }

    static Goal at(String percent, Goal goal) {
        return goal.withResult(percent(percent));
    }

    static Progress percent(String percent) {
        return Progress.ofPercent(new BigDecimal(percent));
    }

    static GoalId id(String id) {
        return GoalId.of(id);
    }
}
