package dev.perftalk.cycle;

import dev.perftalk.cycle.CycleCommand.Close;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The turn that follows on a cycle: opened or linked when the cycle is closed, and let go of when it is reopened. */
final class NextTurn {
    private NextTurn() {}

    /**
     * What keeps a period from being the next turn's.
     *
     * @param opened the employee's cycle of that period, where it is there already
     */
    static List<Why> against(Cycle cycle, Close close, Optional<Cycle> opened) {
        Period next = close.nextPeriod();
        LocalDate begun = cycle.period().start().orElseThrow();
        List<Why> reasons = new ArrayList<>();
        if (!next.isBounded()) {
            reasons.add(why("NEXT_PERIOD_OPEN", next, cycle));
        }
        if (next.start().filter(start -> !start.isAfter(begun)).isPresent()) {
            reasons.add(why("NEXT_PERIOD_NOT_LATER", next, cycle));
        }
        if (next.name().equals(cycle.period().name())) {
            reasons.add(why("NEXT_PERIOD_SAME_NAME", next, cycle));
        }
        opened.ifPresent(there -> against(cycle, close, there).forEach(code -> reasons.add(why(code, next, cycle))));
        return reasons;
    }

    private static Why why(String code, Period next, Cycle cycle) {
        return Why.message(NextTurn.class, code, next.name(), cycle.id());
    }

    /** What keeps a cycle that is there already from becoming the next turn; what is agreed on there is not added to. */
    private static List<String> against(Cycle cycle, Close close, Cycle there) {
        boolean planning = there.phase() == Phase.PLAN && there.renegotiating().isEmpty();
        List<String> codes = new ArrayList<>();
        if (!there.period().equals(close.nextPeriod())) {
            codes.add("NEXT_TURN_OTHER_DAYS");
        }
        if (!there.manager().equals(cycle.manager())) {
            codes.add("NEXT_TURN_OF_ANOTHER");
        }
        if (there.status().isOver()) {
            codes.add("NEXT_TURN_OVER");
        }
        if (there.previous().filter(previous -> !previous.equals(cycle.id())).isPresent()) {
            codes.add("NEXT_TURN_TAKEN");
        }
        if (!planning && !there.goals().containsAll(close.nextGoals())) {
            codes.add("NEXT_GOALS_AGREED");
        }
        return codes;
    }

    /** A cycle and its next turn, which may have been opened already: then goals are added to it, and where it comes from. */
    static Turn close(Cycle cycle, Close close, CycleEvidence evidence, Instant now) {
        CycleId id = Cycle.idOf(cycle.employee(), close.nextPeriod());
        Cycle next = evidence.other(id)
                .map(there -> there.withGoals(with(there.goals(), close.nextGoals())))
                .orElseGet(() -> opened(cycle, close, now))
                .withPrevious(cycle.id());
        return new Turn(cycle.withNext(id).withEndedAt(now), Optional.of(next), Optional.empty());
    }

    private static List<GoalId> with(List<GoalId> goals, List<GoalId> more) {
        return Stream.concat(goals.stream(), more.stream()).distinct().toList();
    }

    /** A new plan, with the projects that go on. */
    private static Cycle opened(Cycle cycle, Close close, Instant now) {
        LocalDate start = close.nextPeriod().start().orElseThrow();
        return Cycle.open(cycle.employee(), cycle.manager(), close.nextPeriod(), now)
                .withGoals(close.nextGoals())
                .withProjects(cycle.projects().stream()
                        .filter(project -> project.nextDay(start).isPresent())
                        .toList());
    }

    /** What keeps a cycle from being reopened: that something was entered into what was opened with its end, or it goes on. */
    static List<Why> againstReopening(Cycle cycle, CycleEvidence evidence) {
        return next(cycle, evidence).filter(next -> isOpenedWithTheEnd(cycle, next)).stream()
                .flatMap(
                        next -> againstWithdrawing(cycle, next, evidence)
                                .map(code -> Why.message(NextTurn.class, code, next.id(), cycle.id()))
                                .stream())
                .toList();
    }

    private static Optional<String> againstWithdrawing(Cycle cycle, Cycle next, CycleEvidence evidence) {
        if (isUnderWay(cycle, next)) {
            return Optional.of("NEXT_TURN_UNDER_WAY");
        }
        return evidence.enteredInto().contains(next.id()) ? Optional.of("NEXT_TURN_ENTERED_INTO") : Optional.empty();
    }

    /** A cycle without its next turn: what was opened with its end is withdrawn, what was there before is on its own again. */
    static Turn reopen(Cycle cycle, CycleEvidence evidence) {
        Optional<Cycle> next = next(cycle, evidence);
        return new Turn(
                cycle.withNext(Optional.empty()).withEndedAt(Optional.empty()).withCancelReason(Optional.empty()),
                next.filter(there -> !isOpenedWithTheEnd(cycle, there))
                        .map(there -> there.withPrevious(Optional.empty())),
                next.filter(there -> isOpenedWithTheEnd(cycle, there)).map(Cycle::id));
    }

    private static Optional<Cycle> next(Cycle cycle, CycleEvidence evidence) {
        return cycle.next()
                .flatMap(evidence::other)
                .filter(next -> next.previous().equals(Optional.of(cycle.id())))
                .filter(next -> next.status() != CycleStatus.CANCELLED);
    }

    private static boolean isOpenedWithTheEnd(Cycle cycle, Cycle next) {
        return cycle.endedAt().isPresent() && cycle.endedAt().equals(next.openedAt());
    }

    private static boolean isUnderWay(Cycle cycle, Cycle next) {
        return next.phase() != Phase.PLAN
                || next.status() != CycleStatus.ACTIVE
                || !next.renegotiating().isEmpty()
                || !next.manager().equals(cycle.manager());
    }
}
