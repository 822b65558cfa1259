package dev.perftalk;

import dev.perftalk.access.Action;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalCommand;
import dev.perftalk.goal.GoalRemoval;
import dev.perftalk.goal.GoalRules;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.Lineage;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Work;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Goals and their cascade. Open to everyone in the tenant unless marked confidential; changed by their owner, the owner's
 * manager line and HR. A goal is never stored below itself, whoever moves what at the same time.
 */
public final class Goals {
    private final Desk desk;

    Goals(Desk desk) {
        this.desk = desk;
    }

    /** Adds a goal; one that is there with the same content is left alone. Its parent may come later. */
    public Outcome<Goal> add(Goal goal) {
        return addAll(List.of(goal)).map(goals -> goals.get(0));
    }

    /**
     * Adds goals in any order, all or none; those that are there with the same content are left alone. Refused, with
     * every reason at once, where one is there with other content, would be below itself, or may not be written.
     *
     * @param goals so many that they and all above them are no more than 10,000
     */
    public Outcome<List<Goal>> addAll(Collection<Goal> goals) {
        Map<GoalId, Goal> added = new LinkedHashMap<>();
        goals.forEach(goal -> added.putIfAbsent(goal.id(), goal));
        return desk.carry(work -> {
            Lineage lines = new Lineage(work.unit(), added);
            List<Why> against = new ArrayList<>();
            for (Goal goal : goals) {
                Optional<Goal> stored = lines.stored(goal.id());
                if (stored.filter(there -> !work.gate().shows(Records.GOAL, there))
                        .isPresent()) {
                    against.add(Desk.notFound(goal.id()));
                } else if (stored.filter(there -> !there.equals(goal)).isPresent()
                        || !goal.equals(added.get(goal.id()))) {
                    against.add(Why.message(Goals.class, "ALREADY_THERE", goal.id()));
                } else if (stored.isEmpty()) {
                    work.gate().against(Action.WRITE, Records.GOAL, goal).ifPresent(against::add);
                    if (lines.returns(goal)) {
                        against.add(Why.message(Goals.class, "LOOP", goal.id()));
                    }
                }
            }
            if (against.isEmpty()) {
                added.values().stream()
                        .filter(goal -> lines.stored(goal.id()).isEmpty())
                        .forEach(goal -> work.unit().put(Records.GOAL.type(), goal));
            }
            return Outcome.unless(against, List.copyOf(added.values()));
        });
    }

    /** Puts a goal below another one. */
    public Outcome<Goal> move(GoalId id, GoalId parent) {
        return desk.change(Records.GOAL, id.value(), (work, goal) -> {
            List<Goal> line = new Lineage(work.unit(), Map.of()).from(parent);
            return line.isEmpty() || !work.gate().shows(Records.GOAL, line.get(0))
                    ? Outcome.refused(Desk.notFound(parent))
                    : GoalRules.decide(
                            goal,
                            new GoalCommand.Move(Optional.of(parent), line),
                            work.unit().now());
        });
    }

    /** Makes a goal a root. */
    public Outcome<Goal> detach(GoalId id) {
        return desk.change(
                Records.GOAL,
                id.value(),
                (work, goal) -> GoalRules.decide(
                        goal,
                        new GoalCommand.Move(Optional.empty(), List.of()),
                        work.unit().now()));
    }

    /**
     * Deletes a goal. What becomes of the goals below it is the caller's choice; refused where one of them may not be
     * written, naming all that the caller may see.
     */
    public Outcome<GoalRemoval> delete(GoalId id, OnDelete choice) {
        return desk.carry(work -> {
            Optional<Goal> goal = work.find(Records.GOAL, id.value());
            if (goal.isEmpty()) {
                return Outcome.refused(Desk.notFound(id));
            }
            List<Goal> below = new Lineage(work.unit(), Map.of()).below(id, choice == OnDelete.CASCADE);
            Outcome<GoalRemoval> decided = GoalRemoval.of(goal.get(), below, choice);
            List<Why> against = decided.isAccepted() ? against(work, decided.orThrow()) : decided.why();
            if (against.isEmpty()) {
                decided.orThrow().detached().forEach(one -> work.unit().put(Records.GOAL.type(), one));
                decided.orThrow()
                        .removed()
                        .forEach(one ->
                                work.unit().delete(Records.GOAL.type(), one.id().value()));
            }
            return against.isEmpty() ? decided : Outcome.refused(against);
        });
    }

    private static List<Why> against(Work work, GoalRemoval removal) {
        return Stream.concat(removal.removed().stream(), removal.detached().stream())
                .flatMap(goal -> work.gate().shows(Records.GOAL, goal)
                        ? work.gate().against(Action.WRITE, Records.GOAL, goal).stream()
                        : Stream.of(Why.message(
                                Goals.class,
                                "HIDDEN_BELOW",
                                removal.removed().get(0).id())))
                .distinct()
                .toList();
    }

    /** Notes what a measure shows now. */
    public Outcome<Goal> measured(GoalId id, String measure, BigDecimal actual) {
        return desk.change(
                Records.GOAL,
                id.value(),
                (work, goal) -> GoalRules.decide(
                        goal,
                        new GoalCommand.Measured(measure, actual),
                        work.unit().now()));
    }

    /** A goal, empty also where it is confidential and not for the person. */
    public Optional<Goal> find(GoalId id) {
        return desk.find(Records.GOAL, id.value());
    }

    /** The cascade of all goals that the person may see. */
    public GoalCascade cascade() {
        return GoalCascade.of(desk.list(Records.GOAL, query -> query));
    }

    /** The cascade of the goals of one period, by its name. */
    public GoalCascade cascade(String period) {
        return GoalCascade.of(desk.list(Records.GOAL, query -> query).stream()
                .filter(goal ->
                        goal.period().map(Period::name).filter(period::equals).isPresent())
                .toList());
    }

    /** A goal and what it serves, up to the company: the nearest first. Ends before a goal that the person may not see. */
    public List<Goal> lineOfSight(GoalId id) {
        return desk.look(work -> new Lineage(work.unit(), Map.of())
                .from(id).stream()
                        .takeWhile(goal -> work.gate().shows(Records.GOAL, goal))
                        .toList());
    }
}
