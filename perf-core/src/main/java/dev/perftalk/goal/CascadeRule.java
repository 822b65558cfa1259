package dev.perftalk.goal;

import dev.perftalk.kernel.Finding;
import java.util.List;

/** What a host wants to find in a cascade beside {@link GoalFinding}. */
@FunctionalInterface
public interface CascadeRule {
    /** What is not as it should be. */
    List<Finding> check(Cascade cascade);
}
