package dev.perftalk;

import dev.perftalk.goal.CarryOver;
import dev.perftalk.goal.Confidence;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalCommand;
import dev.perftalk.goal.GoalRemoval;
import dev.perftalk.goal.GoalRevision.Status;
import dev.perftalk.goal.GoalRules;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.goal.GoalTerms;
import dev.perftalk.goal.LiveCascade;
import dev.perftalk.goal.OnDelete;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.goal.Side;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Desk;
import dev.perftalk.internal.GoalAssigning;
import dev.perftalk.internal.GoalDeletion;
import dev.perftalk.internal.GoalIntake;
import dev.perftalk.internal.GoalLinks;
import dev.perftalk.internal.Lineage;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        return desk.carryAll(Deed.ADD, Records.GOAL, work -> new GoalIntake(work, desk, Goal::equals).take(goals));
    }

    /**
     * Gives a template to people, each with targets of their own: their goals in a period are added, all or none. Who has
     * the goal already keeps it as it is.
     */
    public Outcome<List<Goal>> assign(
            GoalTemplate template, Period period, Collection<GoalTemplate.Assignment> assignments) {
        return desk.carryAll(
                Deed.ASSIGN, Records.GOAL, work -> new GoalAssigning(work, desk).take(template, period, assignments));
    }

    /**
     * Carries over what is not done into another period, all or none: as {@link CarryOver#into} makes it. What has been
     * carried over already stays as it is.
     *
     * @return what they have become, without those that are done or given up
     */
    public Outcome<List<Goal>> carryOver(Collection<GoalId> ids, Period next) {
        return desk.carryAll(Deed.CARRY_OVER, Records.GOAL, work -> {
            List<Goal> former = work.gate()
                    .shown(
                            Records.GOAL,
                            work.unit()
                                    .find(
                                            Records.GOAL.type(),
                                            ids.stream().map(GoalId::value).toList()));
            Set<GoalId> seen = former.stream().map(Goal::id).collect(Collectors.toSet());
            List<Why> missing = ids.stream()
                    .filter(id -> !seen.contains(id))
                    .map(Desk::notFound)
                    .toList();
            return missing.isEmpty()
                    ? GoalIntake.ofCarried(work, desk).take(CarryOver.into(next, former), GoalLinks.upwards(former))
                    : Outcome.refused(missing);
        });
    }

    /** Puts a goal below another one. */
    public Outcome<Goal> move(GoalId id, GoalId parent) {
        return desk.change(Deed.MOVE, Records.GOAL, id.value(), (work, goal) -> {
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
        return decide(Deed.DETACH, id, new GoalCommand.Move(Optional.empty(), List.of()));
    }

    /**
     * Deletes a goal. What becomes of the goals below it is the caller's choice; refused with every reason at once, and
     * where one of them may not be seen, that is said of the goal itself without naming or counting what is hidden.
     */
    public Outcome<GoalRemoval> delete(GoalId id, OnDelete choice) {
        return desk.carry(Deed.DELETE, work -> new GoalDeletion(work).take(id, choice));
    }

    /** Notes what a measure shows now. */
    public Outcome<Goal> measured(GoalId id, String measure, BigDecimal actual) {
        return decide(Deed.MEASURE, id, new GoalCommand.Measured(measure, actual));
    }

    /** Notes what a measure showed at a moment that is not in the future, nor before what it shows already. */
    public Outcome<Goal> measured(GoalId id, String measure, BigDecimal actual, Instant at) {
        return decide(Deed.MEASURE, id, new GoalCommand.Measured(measure, actual, Optional.of(at)));
    }

    /** Notes how sure one is that the goal will be reached. */
    public Outcome<Goal> estimate(GoalId id, Confidence confidence) {
        return decide(Deed.ESTIMATE, id, new GoalCommand.Estimate(confidence));
    }

    /** Gives a goal other terms, as long as two have not agreed on those it has. */
    public Outcome<Goal> change(GoalId id, GoalTerms terms) {
        return decide(Deed.CHANGE, id, new GoalCommand.Change(terms));
    }

    /** Agrees on a goal as it is now, with what the Plan talk brought out; the other side is told. */
    public Outcome<Goal> agree(GoalId id, PlanTalk talk) {
        return speak(Deed.AGREE, id, side -> new GoalCommand.Agree(side, Optional.of(talk)));
    }

    /** Agrees to what the other side has written down; a second time changes nothing. */
    public Outcome<Goal> agree(GoalId id) {
        return speak(Deed.AGREE, id, side -> new GoalCommand.Agree(side, Optional.empty()));
    }

    /**
     * Proposes other terms to the other side, which is told that there is something to answer; one proposal at a time.
     *
     * @param why why the goal should change; not blank
     */
    public Outcome<Goal> propose(GoalId id, GoalTerms terms, String why) {
        return speak(Deed.PROPOSE, id, side -> new GoalCommand.Propose(side, terms, why));
    }

    /** Accepts a revision that the other side has proposed, by its number; a second time changes nothing. */
    public Outcome<Goal> accept(GoalId id, int revision) {
        return speak(
                Deed.ACCEPT, id, side -> new GoalCommand.Answer(side, revision, Status.ACCEPTED, Optional.empty()));
    }

    /** Declines a revision that the other side has proposed, and says why; a second time changes nothing. */
    public Outcome<Goal> decline(GoalId id, int revision, String why) {
        return speak(
                Deed.DECLINE, id, side -> new GoalCommand.Answer(side, revision, Status.DECLINED, Optional.of(why)));
    }

    /** Takes back a revision that the person has proposed; a second time changes nothing. */
    public Outcome<Goal> withdraw(GoalId id, int revision) {
        return speak(
                Deed.WITHDRAW, id, side -> new GoalCommand.Answer(side, revision, Status.WITHDRAWN, Optional.empty()));
    }

    private Outcome<Goal> decide(Deed deed, GoalId id, GoalCommand command) {
        return desk.change(
                deed,
                Records.GOAL,
                id.value(),
                (work, goal) -> GoalRules.decide(goal, command, work.unit().now()));
    }

    private Outcome<Goal> speak(Deed deed, GoalId id, Function<Side, GoalCommand> command) {
        return desk.speak(deed, Records.GOAL, id.value(), (work, goal) -> {
            List<PersonId> line = goal.owner().stream()
                    .flatMap(owner -> work.gate().line(owner).stream())
                    .map(PersonId::of)
                    .toList();
            Outcome<Side> side = Side.of(goal, desk.author(), line);
            return side.isAccepted()
                    ? GoalRules.decide(
                            goal, command.apply(side.orThrow()), work.unit().now())
                    : Outcome.refused(side.why());
        });
    }

    /** A goal, empty also where it is confidential and not for the person. */
    public Optional<Goal> find(GoalId id) {
        return desk.find(Records.GOAL, id.value());
    }

    /** What a goal was, the oldest version first: those versions that the person may see. */
    public List<Revision<Goal>> history(GoalId id) {
        return desk.history(Records.GOAL, id.value());
    }

    /** A goal as it was at an instant, empty also where the person may not see it so. */
    public Optional<Goal> asOf(GoalId id, Instant instant) {
        return desk.asOf(Records.GOAL, id.value(), instant);
    }

    /** The cascade of all goals that the person may see. */
    public GoalCascade cascade() {
        return GoalCascade.of(desk.list(Records.GOAL, query -> query));
    }

    /**
     * Brings a cascade up to date that was made of the goals the person may see, by reading what has changed alone. Begin
     * some minutes before the last time, so that neither a slow commit nor another node's clock makes it miss one; twice
     * does no harm. Whether the person may see a goal is asked anew only where the goal has changed. Refused, with no
     * more done than taking out what is gone, where goals were moved while it read: call it again.
     *
     * @return when it began to read
     */
    public Outcome<Instant> refresh(LiveCascade cascade, Instant from) {
        return desk.look(work -> {
            Map<String, Optional<Goal>> changed = work.unit().changed(Records.GOAL.type(), from);
            Map<String, Goal> seen = new LinkedHashMap<>();
            List<Goal> shown = work.gate()
                    .shown(
                            Records.GOAL,
                            changed.values().stream().flatMap(Optional::stream).toList());
            work.veiled(Records.GOAL, shown).forEach(goal -> seen.put(goal.id().value(), goal));
            changed.keySet().stream().filter(id -> !seen.containsKey(id)).forEach(id -> cascade.remove(GoalId.of(id)));
            return cascade.putAll(seen.values()).map(taken -> work.unit().now());
        });
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
        return desk.look(work -> {
            List<Goal> line = new Lineage(work.unit(), Map.of()).from(id);
            return work.veiled(Records.GOAL, work.gate().shownAtHead(Records.GOAL, line));
        });
    }
}
