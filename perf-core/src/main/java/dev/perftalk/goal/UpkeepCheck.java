package dev.perftalk.goal;

import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Whether goals are kept in good order: the reasons, the weights, the people and the days. Given up ones are let be. */
final class UpkeepCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ALMOST = BigDecimal.valueOf(80);
    private static final BigDecimal A_LITTLE_OVER = BigDecimal.valueOf(120);

    /** Takes down one finding. */
    interface Found {
        void found(GoalFinding kind, Goal goal, Object... details);
    }

    private final Cascade cascade;
    private final FlatCascade flat;
    private final CascadePolicy policy;
    private final Found found;
    private final Map<PersonId, Integer> owned = new HashMap<>();
    private final Map<PersonId, Integer> counted = new HashMap<>();

    UpkeepCheck(Cascade cascade, CascadePolicy policy, Found found) {
        this.cascade = cascade;
        this.flat = cascade.flat();
        this.policy = policy;
        this.found = found;
        if (looksFor(GoalFinding.TOO_MANY_GOALS)) {
            cascade.goals().stream()
                    .filter(goal -> !goal.cancelled())
                    .forEach(goal -> goal.owner().ifPresent(owner -> owned.merge(owner, 1, Integer::sum)));
        }
    }

    private boolean looksFor(GoalFinding kind) {
        return policy.checked().contains(kind);
    }

    void goal(int slot) {
        Goal goal = flat.goals().goal(slot);
        if (goal.cancelled()) {
            return;
        }
        if (goal.rationale().isEmpty()) {
            found.found(GoalFinding.NO_RATIONALE, goal);
        }
        if (looksFor(GoalFinding.WEIGHTS_NOT_WHOLE)) {
            weights(goal, slot);
        }
        people(goal, slot);
        policy.now().ifPresent(now -> time(goal, slot, now));
    }

    private void weights(Goal goal, int slot) {
        List<BigDecimal> weights = flat.children(slot)
                .mapToObj(flat.goals()::goal)
                .filter(child -> !child.cancelled())
                .map(Goal::weight)
                .toList();
        BigDecimal sum = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        shared(weights, sum)
                .filter(whole -> whole.compareTo(sum) != 0)
                .ifPresent(whole -> found.found(
                        GoalFinding.WEIGHTS_NOT_WHOLE,
                        goal,
                        sum.stripTrailingZeros().toPlainString(),
                        whole));
    }

    /** What the weights seem to share out: 1 where none is more and one is a fraction, 100 where they come close to it. */
    private static Optional<BigDecimal> shared(List<BigDecimal> weights, BigDecimal sum) {
        if (weights.stream().allMatch(weight -> weight.compareTo(BigDecimal.ONE) <= 0)) {
            boolean fractions =
                    weights.stream().anyMatch(weight -> weight.signum() > 0 && weight.compareTo(BigDecimal.ONE) < 0);
            return fractions ? Optional.of(BigDecimal.ONE) : Optional.empty();
        }
        boolean close = sum.compareTo(ALMOST) >= 0 && sum.compareTo(A_LITTLE_OVER) <= 0;
        boolean coarse = weights.stream().allMatch(weight -> weight.compareTo(BigDecimal.ONE) > 0);
        return close && coarse ? Optional.of(HUNDRED) : Optional.empty();
    }

    private void people(Goal goal, int slot) {
        int parent = flat.links().parent(slot);
        if (parent == Links.NONE) {
            if (goal.parent().isEmpty() && goal.contributesTo().isEmpty() && GoalLevel.COMPANY.isAbove(goal.level())) {
                found.found(GoalFinding.ORPHAN, goal);
            }
        } else {
            goal.owner().ifPresent(owner -> line(goal, owner, flat.goals().goal(parent)));
        }
        goal.owner()
                .filter(owner -> counted.merge(owner, 1, Integer::sum) == policy.mostGoals() + 1)
                .filter(owned::containsKey)
                .ifPresent(owner -> found.found(
                        GoalFinding.TOO_MANY_GOALS,
                        goal,
                        owner,
                        Objects.requireNonNull(owned.get(owner)),
                        policy.mostGoals()));
    }

    /** Whoever breaks down a goal of their own needs no manager in between. */
    private void line(Goal goal, PersonId owner, Goal parent) {
        Function<PersonId, Optional<PersonId>> managers = policy.managerOf().orElse(anyone -> Optional.empty());
        Stream<Goal> above = Stream.concat(
                Stream.of(parent), goal.contributesTo().stream().flatMap(id -> cascade.find(id).stream()));
        List<PersonId> owners = above.flatMap(one -> one.owner().stream()).toList();
        managers.apply(owner)
                .filter(manager -> !owners.contains(manager) && !owners.contains(owner))
                .ifPresent(manager -> found.found(GoalFinding.MANAGER_NOT_IN_LINE, goal, manager, parent.id()));
    }

    private void time(Goal goal, int slot, Instant now) {
        LocalDate today = now.atZone(policy.zone()).toLocalDate();
        if (GoalStatus.isDone(goal, Fixed.progress(flat.values().value(slot)), today)) {
            return;
        }
        goal.measuredAt()
                .filter(at -> at.isAfter(now) || at.plus(policy.fresh()).isBefore(now))
                .ifPresent(at -> found.found(
                        GoalFinding.STALE,
                        goal,
                        at.atZone(policy.zone()).toLocalDate(),
                        policy.fresh().toDays()));
        goal.period()
                .flatMap(Period::end)
                .filter(today::isAfter)
                .ifPresent(end -> found.found(GoalFinding.EXPIRED, goal, end));
    }
}
