package dev.perftalk.goal;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What is not as it should be: the structure over all goals, everything else over the tree. */
final class CascadeCheck {
    private final GoalTree tree;
    private final Predicate<PersonId> knownOwner;
    private final List<Finding> findings = new ArrayList<>();

    private CascadeCheck(GoalTree tree, Predicate<PersonId> knownOwner) {
        this.tree = tree;
        this.knownOwner = knownOwner;
    }

    static List<Finding> of(GoalTree tree, Predicate<PersonId> knownOwner) {
        CascadeCheck check = new CascadeCheck(tree, knownOwner);
        tree.duplicates().forEach(goal -> check.found(GoalFinding.DUPLICATE_ID, goal));
        tree.loops().forEach(goal -> check.found(GoalFinding.LOOP, goal));
        tree.goals().values().stream()
                .filter(goal -> tree.depths().containsKey(goal.id()))
                .forEach(check::goal);
        return List.copyOf(check.findings);
    }

    private void goal(Goal goal) {
        owner(goal);
        if (goal.measures().isEmpty()) {
            found(GoalFinding.NO_MEASURE, goal);
        }
        if (goal.level().equals(GoalLevel.COMPANY) && tree.children(goal.id()).isEmpty()) {
            found(GoalFinding.CHILDLESS_COMPANY_GOAL, goal);
        }
        goal.parent()
                .ifPresent(id -> tree.parentOf(goal)
                        .ifPresentOrElse(
                                parent -> below(parent, goal), () -> found(GoalFinding.UNKNOWN_PARENT, goal, id)));
    }

    private void owner(Goal goal) {
        if (goal.owner().isEmpty()) {
            found(GoalFinding.NO_OWNER, goal);
        }
        goal.owner()
                .filter(owner -> !knownOwner.test(owner))
                .ifPresent(owner -> found(GoalFinding.OWNER_NOT_IN_ORG, goal, owner));
    }

    private void below(Goal parent, Goal goal) {
        if (goal.level().isAbove(parent.level())) {
            found(GoalFinding.LEVEL_INVERSION, goal, parent.id());
        } else if (!parent.level().isAbove(goal.level())) {
            found(GoalFinding.SAME_LEVEL, goal, parent.id());
        } else if (parent.level().skipsTo(goal.level())) {
            found(GoalFinding.LEVEL_SKIPPED, goal, parent.id());
        }
        if (goal.period().isPresent()
                && parent.period().filter(goal.period().get()::exceeds).isPresent()) {
            found(GoalFinding.OUTSIDE_PARENT_PERIOD, goal, parent.id());
        }
    }

    private void found(GoalFinding kind, Goal goal, Object... details) {
        findings.add(kind.on(goal, details));
    }
}
