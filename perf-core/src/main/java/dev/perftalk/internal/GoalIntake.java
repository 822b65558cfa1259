package dev.perftalk.internal;

import dev.perftalk.access.Action;
import dev.perftalk.goal.Consent;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalRules;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes goals in, all or none, in any order. */
public final class GoalIntake {
    private final Work work;
    private final Desk desk;
    private final BiPredicate<Goal, Goal> isSame;

    /** @param isSame whether a goal that is stored is the one that is to be taken in, which then stays as it is */
    public GoalIntake(Work work, Desk desk, BiPredicate<Goal, Goal> isSame) {
        this.work = work;
        this.desk = desk;
        this.isSame = isSame;
    }

    /** Takes in what is carried over; what was carried over already is there. */
    public static GoalIntake ofCarried(Work work, Desk desk) {
        return new GoalIntake(work, desk, (there, goal) -> there.carriedFrom().equals(goal.carriedFrom()));
    }

    /** The goals as they are stored now, each once, or every reason against any of them. */
    public Outcome<List<Goal>> take(Collection<Goal> goals) {
        return take(goals, Set.of());
    }

    /** @param linked what they serve already, whether or not the caller may see it */
    public Outcome<List<Goal>> take(Collection<Goal> goals, Set<GoalId> linked) {
        Map<GoalId, Goal> added = new LinkedHashMap<>();
        goals.forEach(goal -> added.putIfAbsent(goal.id(), goal));
        Lineage lines = new Lineage(work.unit(), added);
        work.gate().expect(goals.stream().map(Records.GOAL.involved()).toList());
        Set<String> hidden = hidden(goals, linked);
        List<Why> against = goals.stream()
                .flatMap(goal -> against(goal, added, lines, hidden).stream())
                .toList();
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        return Outcome.accepted(added.values().stream()
                .map(goal -> lines.stored(goal.id()).orElseGet(() -> put(goal)))
                .toList());
    }

    /** What is there above the goals that the caller may not see. */
    private Set<String> hidden(Collection<Goal> goals, Set<GoalId> linked) {
        Set<String> above = goals.stream()
                .flatMap(goal -> GoalLinks.upwards(goal).stream())
                .filter(id -> !linked.contains(id))
                .map(GoalId::value)
                .collect(Collectors.toSet());
        List<Goal> there = work.unit().glance(Records.GOAL.type(), above).values().stream()
                .flatMap(Optional::stream)
                .toList();
        Set<String> hidden = there.stream().map(Records.GOAL::id).collect(Collectors.toSet());
        work.gate().shown(Records.GOAL, there).forEach(goal -> hidden.remove(Records.GOAL.id(goal)));
        return hidden;
    }

    private Goal put(Goal goal) {
        work.unit().put(Records.GOAL.type(), goal);
        return goal;
    }

    private List<Why> against(Goal goal, Map<GoalId, Goal> added, Lineage lines, Set<String> hidden) {
        Optional<Goal> stored = lines.stored(goal.id());
        if (stored.filter(there -> !work.gate().shows(Records.GOAL, there)).isPresent()) {
            return List.of(Desk.notFound(goal.id()));
        }
        if (stored.filter(there -> !isSame.test(there, goal)).isPresent() || !goal.equals(added.get(goal.id()))) {
            return List.of(Why.message(GoalIntake.class, "ALREADY_THERE", goal.id()));
        }
        return stored.isPresent() ? List.of() : againstNew(goal, lines, hidden);
    }

    private List<Why> againstNew(Goal goal, Lineage lines, Set<String> hidden) {
        List<Why> against = new ArrayList<>(GoalRules.against(goal, work.unit().now()));
        work.gate().against(Action.WRITE, Records.GOAL, goal).ifPresent(against::add);
        GoalLinks.upwards(goal).stream()
                .filter(id -> hidden.contains(id.value()))
                .map(Desk::notFound)
                .forEach(against::add);
        if (lines.returns(goal)) {
            against.add(Why.message(GoalIntake.class, "LOOP", goal.id()));
        }
        if (!desk.caller().system()) {
            inAnothersName(goal)
                    .map(person -> Why.message(GoalIntake.class, "IN_ANOTHERS_NAME", goal.id(), person))
                    .ifPresent(against::add);
        }
        return against;
    }

    /** Somebody else who is said to have agreed or proposed: nobody but an import of the host's can bring that along. */
    private Optional<PersonId> inAnothersName(Goal goal) {
        Stream<Consent> agreed = goal.agreement().stream().flatMap(made -> made.consents().stream());
        Stream<Consent> revised = goal.revisions().stream()
                .flatMap(revision -> Stream.concat(Stream.of(revision.proposed()), revision.answered().stream()));
        return Stream.concat(agreed, revised)
                .map(Consent::by)
                .filter(person -> !person.equals(desk.author()))
                .findFirst();
    }
}
