package dev.perftalk;

import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.Gate;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.people.Person;
import java.util.List;

/** Cycles as sessions open and move them, where every gate is open. */
abstract class FreeCycles {
    static final Period Q2 = Period.quarter(2026, 2);
    static final CycleId ID = Cycle.idOf(World.EMP, World.Q1);
    static final CycleId NEXT = Cycle.idOf(World.EMP, Q2);
    static final PersonId PEER = PersonId.of("peer");
    static final PersonId NOA = PersonId.of("noa");
    static final List<GoalId> OWN = List.of(GoalId.of("own"));

    final World world = new World();
    final PerfTalk free = with(openGates(CyclePolicy.standard()));

    PerfTalk with(CyclePolicy policy) {
        return builder().cyclePolicy(policy).build();
    }

    PerfTalk.Builder builder() {
        return PerfTalk.builder()
                .store(world.store)
                .notifier(world.notifier)
                .people(world.people)
                .clock(world.clock);
    }

    static CyclePolicy openGates(CyclePolicy policy) {
        for (Phase phase : Phase.values()) {
            policy = policy.withGate(Gate.of(phase));
        }
        return policy;
    }

    Cycles as(String person) {
        return free.tenant(World.ACME).as(person).cycles();
    }

    Cycle at(Phase phase) {
        Cycle cycle = world.openCycle();
        while (cycle.phase() != phase) {
            cycle = as("mia")
                    .advance(cycle.id(), cycle.phase().next().orElseThrow())
                    .orThrow();
        }
        return cycle;
    }

    static List<String> codes(Outcome<?> outcome) {
        return outcome.why().stream().map(Why::code).toList();
    }

    static Person.Builder person(String id) {
        return Person.builder(id).unit("acme").zone(World.SHANGHAI);
    }

    List<Notification> told(String kind) {
        free.runDue();
        return world.notifier.delivered().stream()
                .filter(notification -> notification.kind().equals(kind))
                .toList();
    }
}
