package dev.perftalk.goal;

import java.util.List;
import java.util.Optional;

/** A host's own way from the parts of a goal to its progress. It must always answer the same for the same parts. */
@FunctionalInterface
public interface RollUpRule {
    /**
     * The progress of a goal.
     *
     * @param goal the goal, which has no data of its own
     * @param parts the goals right below it that count: with data, weighing something, not cancelled; at least one
     * @return empty for no data
     */
    Optional<Progress> progress(Goal goal, List<RollUpPart> parts);
}
