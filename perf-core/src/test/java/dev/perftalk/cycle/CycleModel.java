package dev.perftalk.cycle;

import dev.perftalk.cycle.CycleCommand.Advance;
import dev.perftalk.cycle.CycleCommand.Close;
import dev.perftalk.cycle.CycleCommand.HandOver;
import dev.perftalk.cycle.CycleCommand.Renegotiate;
import dev.perftalk.cycle.CycleCommand.Update;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a cycle is to do, as plainly as one can say it; knows neither the table nor the rules. */
final class CycleModel {
    private static final Duration GRACE = Duration.ofDays(14);

    private Phase phase = Phase.PLAN;
    private CycleStatus status = CycleStatus.ACTIVE;
    private PersonId manager;
    private List<GoalId> goals;
    private Set<GoalId> open = Set.of();
    private Instant ended = Instant.MAX;
    private boolean nextIsUnderWay;
    private int rests;

    CycleModel(Cycle cycle) {
        manager = cycle.manager();
        goals = cycle.goals();
    }

    /** Whether a command is taken, and if so, what comes of it. */
    boolean takes(CycleCommand command, boolean gateIsOpen, Instant now) {
        boolean active = status == CycleStatus.ACTIVE;
        boolean over = status == CycleStatus.CLOSED || status == CycleStatus.CANCELLED;
        boolean inGrace = status == CycleStatus.CLOSED && !now.isAfter(ended.plus(GRACE));
        switch (command.kind()) {
            case ADVANCE -> {
                Phase to = ((Advance) command).to();
                return active && gateIsOpen && to.ordinal() == phase.ordinal() + 1 && moved(to, Set.of());
            }
            case MIDTERM -> {
                return active && gateIsOpen && phase == Phase.CHECK && moved(Phase.DO, open);
            }
            case RENEGOTIATE -> {
                Set<GoalId> some = ((Renegotiate) command).goals();
                boolean fits = !some.isEmpty() && goals.containsAll(some);
                return active && phase == Phase.DO && fits && moved(Phase.PLAN, some);
            }
            case SUSPEND -> {
                rests += active ? 1 : 0;
                return active && become(CycleStatus.SUSPENDED);
            }
            case RESUME -> {
                return status == CycleStatus.SUSPENDED && become(CycleStatus.ACTIVE);
            }
            case HAND_OVER -> {
                PersonId to = ((HandOver) command).to();
                boolean possible = !over && !to.equals(Cycles.ANNE);
                manager = possible ? to : manager;
                return possible;
            }
            case UPDATE -> {
                List<GoalId> others = ((Update) command).goals();
                boolean possible = inGrace || active && (others.equals(goals) || phase == Phase.PLAN && keep(others));
                return possible && renamed(others);
            }
            case CLOSE -> {
                boolean possible = active && gateIsOpen && phase == Phase.ACT && isLater((Close) command);
                ended = possible ? now : ended;
                return possible && become(CycleStatus.CLOSED);
            }
            case REOPEN -> {
                return inGrace && !nextIsUnderWay && become(CycleStatus.ACTIVE);
            }
            default -> {
                return !over && become(CycleStatus.CANCELLED);
            }
        }
    }

    private boolean moved(Phase to, Set<GoalId> toBeAgreed) {
        phase = to;
        open = toBeAgreed;
        return true;
    }

    private boolean become(CycleStatus other) {
        status = other;
        return true;
    }

    private boolean keep(List<GoalId> others) {
        return open.isEmpty()
                || goals.stream().filter(goal -> !open.contains(goal)).allMatch(others::contains);
    }

    private boolean renamed(List<GoalId> others) {
        if (!open.isEmpty()) {
            Set<GoalId> more = new LinkedHashSet<>(open);
            others.stream().filter(goal -> !goals.contains(goal)).forEach(more::add);
            open = more;
        }
        goals = others;
        return true;
    }

    private static boolean isLater(Close close) {
        return !close.nextPeriod().name().equals("2026-Q1");
    }

    /** Somebody works on what was opened with its end. */
    void nextGoesOn() {
        nextIsUnderWay = status == CycleStatus.CLOSED;
    }

    /** What it should look like from outside. */
    List<Object> state() {
        return List.of(phase, status, manager, goals, open, status == CycleStatus.CLOSED, rests);
    }

    /** What a cycle looks like from outside. */
    static List<Object> state(Cycle cycle) {
        return List.of(
                cycle.phase(),
                cycle.status(),
                cycle.manager(),
                cycle.goals(),
                cycle.renegotiating(),
                cycle.next().isPresent(),
                cycle.suspensions().size());
    }
}
