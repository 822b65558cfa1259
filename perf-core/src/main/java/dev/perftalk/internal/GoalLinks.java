package dev.perftalk.internal;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.GoalId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a goal names of other goals: its parent, also as it was agreed, what it contributes to, and what it comes from. */
public final class GoalLinks {
    static final Links<Goal> LINKS = new Links<>(GoalLinks::of, GoalLinks::without);

    private GoalLinks() {}

    private static Set<String> of(Goal goal) {
        if (upwards(goal).isEmpty()
                && goal.carriedFrom().isEmpty()
                && goal.agreement().isEmpty()) {
            return Set.of();
        }
        return Stream.of(
                        upwards(goal).stream(),
                        goal.carriedFrom().stream(),
                        goal.agreement().flatMap(made -> made.parent()).stream())
                .flatMap(ids -> ids)
                .map(GoalId::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What some goals serve. */
    public static Set<GoalId> upwards(Collection<Goal> goals) {
        return goals.stream().flatMap(goal -> upwards(goal).stream()).collect(Collectors.toSet());
    }

    /** What a goal serves: its parent and what it contributes to. */
    static Set<GoalId> upwards(Goal goal) {
        if (goal.contributesTo().isEmpty()) {
            return goal.parent().map(Set::of).orElseGet(Set::of);
        }
        Set<GoalId> ids = new LinkedHashSet<>(goal.contributesTo());
        goal.parent().ifPresent(ids::add);
        return ids;
    }

    private static Goal without(Goal goal, Set<String> hidden) {
        return goal.withParent(shown(goal.parent(), hidden))
                .withContributesTo(goal.contributesTo().stream()
                        .filter(id -> !hidden.contains(id.value()))
                        .toList())
                .withCarriedFrom(shown(goal.carriedFrom(), hidden))
                .withAgreement(goal.agreement().map(made -> made.withParent(shown(made.parent(), hidden))));
    }

    private static Optional<GoalId> shown(Optional<GoalId> id, Set<String> hidden) {
        return id.filter(one -> !hidden.contains(one.value()));
    }
}
