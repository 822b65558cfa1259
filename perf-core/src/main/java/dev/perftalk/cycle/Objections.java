package dev.perftalk.cycle;

import dev.perftalk.cycle.CycleCommand.Close;
import dev.perftalk.cycle.CycleCommand.HandOver;
import dev.perftalk.cycle.CycleCommand.Renegotiate;
import dev.perftalk.cycle.CycleCommand.Update;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What speaks against a command that is allowed, beside the gate. */
final class Objections {
    private Objections() {}

    static List<Why> to(CycleCommand command, Cycle cycle, CycleEvidence evidence, CyclePolicy policy) {
        return switch (command.kind()) {
            case RENEGOTIATE -> toRenegotiating(((Renegotiate) command), cycle);
            case HAND_OVER -> toHandingOver(((HandOver) command).to(), cycle, evidence, policy);
            case UPDATE -> toUpdating((Update) command, cycle);
            case CLOSE -> toClosing((Close) command, cycle, evidence, policy);
            case REOPEN -> toReopening(cycle, evidence, policy);
            case ADVANCE, MIDTERM, SUSPEND, RESUME, CANCEL -> List.of();
        };
    }

    private static List<Why> toRenegotiating(Renegotiate renegotiate, Cycle cycle) {
        if (renegotiate.goals().isEmpty()) {
            return List.of(why("NO_GOAL_NAMED", cycle.id()));
        }
        return renegotiate.goals().stream()
                .filter(goal -> !cycle.goals().contains(goal))
                .map(goal -> why("NOT_A_GOAL_OF_IT", cycle.id(), goal))
                .toList();
    }

    private static List<Why> toHandingOver(PersonId to, Cycle cycle, CycleEvidence evidence, CyclePolicy policy) {
        return to.equals(cycle.employee())
                ? List.of(why("OWN_MANAGER", to, cycle.id()))
                : overlaps(cycle.period(), to, List.of(cycle.id()), evidence.others(), policy);
    }

    /** What was agreed on changes by agreement alone; what is over can't be agreed on any more. */
    private static List<Why> toUpdating(Update update, Cycle cycle) {
        boolean planning = cycle.phase() == Phase.PLAN;
        boolean keeps = planning
                ? update.goals().containsAll(agreed(cycle))
                : Set.copyOf(update.goals()).equals(Set.copyOf(cycle.goals()));
        return keeps || cycle.status().isOver() ? List.of() : List.of(why("GOALS_ARE_AGREED", cycle.id()));
    }

    private static List<GoalId> agreed(Cycle cycle) {
        return cycle.renegotiating().isEmpty()
                ? List.of()
                : cycle.goals().stream()
                        .filter(goal -> !cycle.renegotiating().contains(goal))
                        .toList();
    }

    private static List<Why> toClosing(Close close, Cycle cycle, CycleEvidence evidence, CyclePolicy policy) {
        CycleId next = Cycle.idOf(cycle.employee(), close.nextPeriod());
        List<Why> reasons = new ArrayList<>(NextTurn.against(cycle, close, evidence.other(next)));
        reasons.addAll(
                overlaps(close.nextPeriod(), cycle.manager(), List.of(cycle.id(), next), evidence.others(), policy));
        return reasons;
    }

    private static List<Why> toReopening(Cycle cycle, CycleEvidence evidence, CyclePolicy policy) {
        List<Why> reasons = new ArrayList<>(NextTurn.againstReopening(cycle, evidence));
        List<CycleId> ours =
                Stream.concat(Stream.of(cycle.id()), cycle.next().stream()).toList();
        reasons.addAll(overlaps(cycle.period(), cycle.manager(), ours, evidence.others(), policy));
        return reasons;
    }

    /** The cycles of a pair, but for some, that run at the same time as a period, unless the policy lets them. */
    static List<Why> overlaps(
            Period period, PersonId manager, List<CycleId> but, List<Cycle> others, CyclePolicy policy) {
        return policy.overlapping()
                ? List.of()
                : others.stream()
                        .filter(other -> !other.status().isOver() && !but.contains(other.id()))
                        .filter(other -> other.manager().equals(manager)
                                && other.period().overlaps(period))
                        .map(other -> why("OVERLAPS", period.name(), other.id()))
                        .toList();
    }

    /** That a command is not allowed where the cycle is, and what is. */
    static List<Why> toWhatIsNotAllowed(
            CycleCommand command, Cycle cycle, CycleEvidence evidence, CyclePolicy policy, boolean inGrace) {
        Why notNow = why(
                "NOT_ALLOWED_NOW",
                cycle.phase().label(),
                cycle.status().label(),
                command instanceof CycleCommand.Advance advance
                        ? Transition.advanceTo(advance.to())
                        : command.kind().label(),
                policy.table().allowed(cycle.phase(), cycle.status(), inGrace),
                cycle.id());
        Optional<Why> tooLate = policy.table()
                .find(command.kind(), cycle.phase(), cycle.status())
                .filter(row -> row.late() && !inGrace)
                .flatMap(row -> cycle.endedAt())
                .map(end -> why("GRACE_OVER", evidence.dayOf(end.plus(policy.grace())), cycle.id()));
        return Stream.concat(Stream.of(notNow), tooLate.stream()).toList();
    }

    private static Why why(String code, Object... arguments) {
        return Why.message(Objections.class, code, arguments);
    }
}
