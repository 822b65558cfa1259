package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The loops that changes would close, found by one walk up from each that ends where an earlier one has been. */
final class Loops {
    private Loops() {}

    /**
     * Every goal that would be above itself, each loop from one of the changes upwards.
     *
     * @param changes goals as they are to be, by id
     * @param stored goals as they are
     */
    static Set<GoalId> among(Map<GoalId, Goal> changes, Function<GoalId, Optional<Goal>> stored) {
        Function<GoalId, Optional<GoalId>> above = id ->
                Optional.ofNullable(changes.get(id)).or(() -> stored.apply(id)).flatMap(Goal::parent);
        Set<GoalId> loops = new LinkedHashSet<>();
        Map<GoalId, GoalId> walkedFrom = new HashMap<>();
        for (GoalId start : changes.keySet()) {
            Optional<GoalId> at = Optional.of(start);
            while (at.isPresent() && walkedFrom.putIfAbsent(at.get(), start) == null) {
                at = above.apply(at.get());
            }
            if (at.isPresent() && start.equals(walkedFrom.get(at.get()))) {
                for (GoalId id = at.get(); loops.add(id); id = above.apply(id).orElseThrow()) {}
            }
        }
        return loops;
    }
}
