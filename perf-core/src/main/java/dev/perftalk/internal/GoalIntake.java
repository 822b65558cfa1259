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
import java.util.function.BiPredicate;
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

    /** The goals as they are stored now, each once, or every reason against any of them. */
    public Outcome<List<Goal>> take(Collection<Goal> goals) {
        Map<GoalId, Goal> added = new LinkedHashMap<>();
        goals.forEach(goal -> added.putIfAbsent(goal.id(), goal));
        Lineage lines = new Lineage(work.unit(), added);
        List<Why> against = goals.stream()
                .flatMap(goal -> against(goal, added, lines).stream())
                .toList();
        if (!against.isEmpty()) {
            return Outcome.refused(against);
        }
        return Outcome.accepted(added.values().stream()
                .map(goal -> lines.stored(goal.id()).orElseGet(() -> put(goal)))
                .toList());
    }

    private Goal put(Goal goal) {
        work.unit().put(Records.GOAL.type(), goal);
        return goal;
    }

    private List<Why> against(Goal goal, Map<GoalId, Goal> added, Lineage lines) {
        Optional<Goal> stored = lines.stored(goal.id());
        if (stored.filter(there -> !work.gate().shows(Records.GOAL, there)).isPresent()) {
            return List.of(Desk.notFound(goal.id()));
        }
        if (stored.filter(there -> !isSame.test(there, goal)).isPresent() || !goal.equals(added.get(goal.id()))) {
            return List.of(Why.message(GoalIntake.class, "ALREADY_THERE", goal.id()));
        }
        return stored.isPresent() ? List.of() : againstNew(goal, lines);
    }

    private List<Why> againstNew(Goal goal, Lineage lines) {
        List<Why> against = new ArrayList<>(GoalRules.against(goal, work.unit().now()));
        work.gate().against(Action.WRITE, Records.GOAL, goal).ifPresent(against::add);
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
