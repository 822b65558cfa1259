package dev.perftalk.cycle;

import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Decides what is asked of a cycle: it only ever moves forward, and only through an open gate. */
public final class CycleRules {
    /**
     * What has come of a cycle.
     *
     * @param cycle the cycle as it becomes
     * @param opened its next turn, where it was closed
     */
    public record Turn(Cycle cycle, Optional<Cycle> opened) {
        public Turn {
            Objects.requireNonNull(cycle, "cycle");
            Objects.requireNonNull(opened, "opened");
        }
    }

    private CycleRules() {}

    /**
     * A cycle as it begins now: in its first phase, under the id of its employee and period, and not yet linked with
     * another turn. Refused, with every reason, where it claims to be further.
     */
    public static Outcome<Cycle> open(Cycle cycle, Instant now) {
        List<Why> reasons = new ArrayList<>();
        boolean begins = cycle.phase() == Phase.PLAN && cycle.status() == CycleStatus.ACTIVE;
        if (!begins || cycle.previous().isPresent() || cycle.next().isPresent()) {
            reasons.add(Why.message(CycleRules.class, "NOT_A_BEGINNING", cycle.id()));
        }
        if (!cycle.id().equals(Cycle.idOf(cycle.employee(), cycle.period()))) {
            reasons.add(Why.message(
                    CycleRules.class, "FOREIGN_ID", Cycle.idOf(cycle.employee(), cycle.period()), cycle.id()));
        }
        return Outcome.unless(reasons, cycle.withPhaseSince(now));
    }

    /** How a cycle stands at the gate of its present phase. */
    public static GateReport gate(Cycle cycle, CycleEvidence evidence, CyclePolicy policy, Instant now) {
        return policy.gate(cycle.phase()).report(cycle, evidence, now);
    }

    /** The cycle as it becomes, or every reason against it: that the command is not allowed now, or what the gate misses. */
    public static Outcome<Turn> decide(
            Cycle cycle, CycleCommand command, CycleEvidence evidence, CyclePolicy policy, Instant now) {
        if (!isAllowed(cycle, command)) {
            return Outcome.refused(Why.message(
                    CycleRules.class,
                    "NOT_ALLOWED_NOW",
                    cycle.phase().label(),
                    cycle.status().label(),
                    asked(command),
                    allowed(cycle),
                    cycle.id()));
        }
        List<Why> blocking = gate(cycle, evidence, policy, now).blocking();
        return command instanceof CycleCommand.Advance advance
                ? advance(cycle, advance.to(), blocking, now)
                : close(cycle, (CycleCommand.Close) command, blocking, now);
    }

    /**
     * A cycle in the hands of another manager, from whom all is due from now on; refused where it has ended. To hand it
     * over a second time changes nothing.
     */
    public static Outcome<Cycle> handOver(Cycle cycle, PersonId to, Instant now) {
        List<Why> reasons = new ArrayList<>();
        if (cycle.status() == CycleStatus.CLOSED || cycle.status() == CycleStatus.CANCELLED) {
            reasons.add(Why.message(CycleRules.class, "ENDED", cycle.status().label(), cycle.id()));
        }
        if (to.equals(cycle.employee())) {
            reasons.add(Why.message(CycleRules.class, "OWN_MANAGER", to, cycle.id()));
        }
        if (!reasons.isEmpty() || to.equals(cycle.manager())) {
            return Outcome.unless(reasons, cycle);
        }
        Set<PersonId> former = new LinkedHashSet<>(cycle.managers());
        former.remove(to);
        Cycle handed = cycle.withManager(to).withManagerSince(now).withFormerManagers(former);
        return Outcome.accepted(handed, toBoth(handed, "CYCLE_HANDED_OVER", to, cycle.id()));
    }

    private static boolean isAllowed(Cycle cycle, CycleCommand command) {
        Optional<Phase> asked =
                command instanceof CycleCommand.Advance advance ? Optional.of(advance.to()) : Optional.empty();
        return cycle.status() == CycleStatus.ACTIVE && cycle.phase().next().equals(asked);
    }

    private static Outcome<Turn> advance(Cycle cycle, Phase to, List<Why> blocking, Instant now) {
        Turn moved = new Turn(cycle.withPhase(to).withPhaseSince(now), Optional.empty());
        return Outcome.unless(blocking, moved, toBoth(cycle, "PHASE_REACHED", to.label(), cycle.id()));
    }

    private static Outcome<Turn> close(Cycle cycle, CycleCommand.Close close, List<Why> blocking, Instant now) {
        List<Why> reasons = new ArrayList<>(NextTurn.against(cycle, close.nextPeriod()));
        reasons.addAll(blocking);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        Cycle opened = NextTurn.of(cycle, close, now);
        Cycle closed = cycle.withStatus(CycleStatus.CLOSED).withNext(opened.id());
        return Outcome.accepted(
                new Turn(closed, Optional.of(opened)), toBoth(cycle, "CYCLE_CLOSED", opened.id(), cycle.id()));
    }

    private static Text asked(CycleCommand command) {
        return command instanceof CycleCommand.Advance advance ? advanceTo(advance.to()) : text("command.CLOSE");
    }

    private static Text allowed(Cycle cycle) {
        return cycle.status() == CycleStatus.ACTIVE
                ? cycle.phase().next().map(CycleRules::advanceTo).orElseGet(() -> text("command.CLOSE"))
                : text("command.NONE");
    }

    private static Text advanceTo(Phase phase) {
        return text("command.ADVANCE", phase.label());
    }

    private static Text text(String key, Object... arguments) {
        return Text.message(CycleRules.class, key, arguments);
    }

    private static Notice[] toBoth(Cycle cycle, String kind, Object... arguments) {
        return Stream.of(cycle.employee(), cycle.manager())
                .map(person -> Notice.message(
                        CycleRules.class, kind, person, cycle.id().value(), arguments))
                .toArray(Notice[]::new);
    }
}
