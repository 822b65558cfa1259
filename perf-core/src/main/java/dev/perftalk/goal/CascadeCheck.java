package dev.perftalk.goal;

import dev.perftalk.kernel.Finding;
import java.util.ArrayList;
import java.util.List;

/** What is not as it should be: the structure over all goals, everything else over the tree. */
final class CascadeCheck {
    private final Cascade cascade;
    private final CascadePolicy policy;
    private final List<Finding> findings = new ArrayList<>();

    private CascadeCheck(Cascade cascade, CascadePolicy policy) {
        this.cascade = cascade;
        this.policy = policy;
    }

    static List<Finding> of(Cascade cascade, CascadePolicy policy) {
        CascadeCheck check = new CascadeCheck(cascade, policy);
        FlatCascade flat = cascade.flat();
        flat.goals().duplicates().forEach(goal -> check.found(GoalFinding.DUPLICATE_ID, goal));
        flat.loops().forEach(goal -> check.found(GoalFinding.LOOP, goal));
        UpkeepCheck upkeep = new UpkeepCheck(cascade, policy, check::found);
        flat.goals().all().filter(flat::inTree).forEach(slot -> {
            check.goal(slot);
            upkeep.goal(slot);
        });
        policy.rules().forEach(rule -> check.findings.addAll(rule.check(cascade)));
        return List.copyOf(check.findings);
    }

    private void goal(int slot) {
        FlatCascade flat = cascade.flat();
        Goal goal = flat.goals().goal(slot);
        owner(goal);
        if (goal.measures().isEmpty()) {
            found(GoalFinding.NO_MEASURE, goal);
        }
        if (goal.level().equals(GoalLevel.COMPANY) && flat.links().first(slot) == Links.NONE) {
            found(GoalFinding.CHILDLESS_COMPANY_GOAL, goal);
        }
        if (!RollUp.STANDARD.contains(goal.rollUp()) && !policy.rollUps().containsKey(goal.rollUp())) {
            found(GoalFinding.UNKNOWN_ROLL_UP, goal, goal.rollUp().code());
        }
        int parent = flat.links().parent(slot);
        if (parent != Links.NONE) {
            below(flat.goals().goal(parent), goal);
        } else {
            goal.parent().ifPresent(id -> found(GoalFinding.UNKNOWN_PARENT, goal, id));
        }
    }

    private void owner(Goal goal) {
        if (goal.owner().isEmpty()) {
            found(GoalFinding.NO_OWNER, goal);
        }
        goal.owner()
                .filter(owner -> !policy.knownOwner().test(owner))
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
        if (policy.checked().contains(kind)) {
            findings.add(kind.on(goal, details));
        }
    }
}
