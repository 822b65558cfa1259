package dev.perftalk.cycle;

import dev.perftalk.cycle.CycleCommand.Cancel;
import dev.perftalk.cycle.CycleCommand.Close;
import dev.perftalk.cycle.CycleCommand.HandOver;
import dev.perftalk.cycle.CycleCommand.Renegotiate;
import dev.perftalk.cycle.CycleCommand.Update;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What becomes of a cycle by a command that nothing speaks against. */
final class Moves {
    private Moves() {}

    /** The cycle as its table's row leads it, and as the command changes it. */
    static Turn by(CycleCommand command, Transition row, Cycle cycle, CycleEvidence evidence, Instant now) {
        Cycle moved = led(cycle, row, now);
        return switch (command.kind()) {
            case ADVANCE -> Turn.of(row.to() == Phase.DO ? atWork(moved, now) : moved.withRenegotiating(Set.of()));
            case MIDTERM -> Turn.of(moved.withWorkingSince(now));
            case RENEGOTIATE -> Turn.of(moved.withRenegotiating(((Renegotiate) command).goals()));
            case SUSPEND -> Turn.of(suspended(moved, evidence.dayOf(now)));
            case RESUME -> Turn.of(resumed(moved, evidence.dayOf(now)));
            case HAND_OVER -> Turn.of(handed(moved, ((HandOver) command).to(), now));
            case UPDATE -> Turn.of(updated(moved, (Update) command));
            case CLOSE -> NextTurn.close(moved, (Close) command, evidence, now);
            case REOPEN -> NextTurn.reopen(moved, evidence);
            case CANCEL ->
                Turn.of(resumed(moved, evidence.dayOf(now))
                        .withEndedAt(now)
                        .withCancelReason(((Cancel) command).reason()));
        };
    }

    private static Cycle led(Cycle cycle, Transition row, Instant now) {
        Cycle moved = row.becomes() == cycle.status() ? cycle : cycle.withStatus(row.becomes());
        return row.to() == cycle.phase() ? moved : moved.withPhase(row.to()).withPhaseSince(now);
    }

    /** Work that a renegotiation came into goes on where it was. */
    private static Cycle atWork(Cycle cycle, Instant now) {
        return cycle.renegotiating().isEmpty() ? cycle.withWorkingSince(now) : cycle.withRenegotiating(Set.of());
    }

    private static Cycle suspended(Cycle cycle, LocalDate today) {
        List<Suspension> suspensions = new ArrayList<>(cycle.suspensions());
        suspensions.add(new Suspension(today, Optional.empty()));
        return cycle.withSuspensions(suspensions);
    }

    private static Cycle resumed(Cycle cycle, LocalDate today) {
        return cycle.withSuspensions(cycle.suspensions().stream()
                .map(suspension -> suspension.endedOn(today))
                .toList());
    }

    private static Cycle handed(Cycle cycle, PersonId to, Instant now) {
        if (to.equals(cycle.manager())) {
            return cycle;
        }
        Set<PersonId> former = new LinkedHashSet<>(cycle.managers());
        former.remove(to);
        return cycle.withManager(to).withManagerSince(now).withFormerManagers(former);
    }

    /** What comes into a renegotiation belongs to it. */
    private static Cycle updated(Cycle cycle, Update update) {
        Set<GoalId> open = new LinkedHashSet<>(cycle.renegotiating());
        if (!open.isEmpty()) {
            update.goals().stream()
                    .filter(goal -> !cycle.goals().contains(goal))
                    .forEach(open::add);
        }
        return cycle.withGoals(update.goals()).withProjects(update.projects()).withRenegotiating(open);
    }
}
