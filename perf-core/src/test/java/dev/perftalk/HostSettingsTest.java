package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.access.AccessRequest;
import dev.perftalk.access.Grant;
import dev.perftalk.access.Relation;
import dev.perftalk.cadence.CadencePolicy;
import dev.perftalk.channel.Scenario;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.Gate;
import dev.perftalk.cycle.Phase;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Why;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a host sets is what counts. */
class HostSettingsTest {
    private final World world = new World();

    private PerfTalk.Builder perf() {
        return PerfTalk.builder()
                .store(world.store)
                .notifier(world.notifier)
                .people(world.people)
                .clock(world.clock);
    }

    @Test
    void the_hosts_access_policy_is_asked_about_everything_and_told_what_it_is_about() {
        world.as("mia")
                .goals()
                .addAll(List.of(
                        World.goal("open", GoalLevel.TEAM, "mia"),
                        World.goal("closed", GoalLevel.TEAM, "mia").withConfidential(true)))
                .orThrow();
        List<AccessRequest> asked = new ArrayList<>();
        Session session = perf().access(request -> {
                    asked.add(request);
                    return request.confidential() ? Grant.ALLOWED : Grant.DENIED;
                })
                .build()
                .tenant(World.ACME)
                .as("otto");

        assertThat(session.goals().find(GoalId.of("open"))).isEmpty();
        assertThat(session.goals().find(GoalId.of("closed"))).isPresent();
        assertThat(asked).extracting(AccessRequest::confidential).containsExactly(false, true);
        assertThat(asked.get(0).relations()).containsExactly(Relation.COLLEAGUE);
        assertThat(asked.get(0).participants()).containsExactly(World.MIA);
    }

    @Test
    void the_hosts_gates_are_the_gates() {
        Session mia = perf().cyclePolicy(CyclePolicy.standard().withGate(Gate.of(Phase.PLAN)))
                .build()
                .tenant(World.ACME)
                .as("mia");
        world.openCycle();
        assertThat(mia.cycles().gate(world.cycle().id()).orElseThrow().isOpen()).isTrue();
        assertThat(mia.cycles().advance(world.cycle().id(), Phase.DO).isAccepted())
                .isTrue();
    }

    @Test
    void the_hosts_rhythm_decides_when_to_remind() {
        PerfTalk weekly = perf().cadence(
                        CadencePolicy.builder().maxGap(Period.ofWeeks(1)).build())
                .build();
        world.openCycle();
        world.planTalk();
        weekly.tenant(World.ACME)
                .as("mia")
                .cycles()
                .advance(world.cycle().id(), Phase.DO)
                .orThrow();
        world.at("2026-01-11");
        assertThat(weekly.runDue().reminded()).isZero();
        world.at("2026-01-12");
        assertThat(weekly.runDue().reminded()).isEqualTo(1);
        assertThat(weekly.runDue()).hasToString("RunReport[reminded=0, delivered=0, postponed=0, dead=0]");
    }

    @Test
    void a_job_of_the_host_looks_after_goals_and_nothing_else() {
        Session job = world.perf.tenant(World.ACME).asSystem("okr-import");
        job.goals().add(World.goal("imported", GoalLevel.TEAM, "mia")).orThrow();
        assertThat(world.as("mia").goals().find(GoalId.of("imported"))).isPresent();

        world.held(world.talk("talk", Scenario.DAILY_COACHING).build());
        assertThat(job.conversations()
                        .find(world.talk("talk", Scenario.DAILY_COACHING)
                                .build()
                                .id()))
                .isEmpty();
        assertThat(job.cycles().open(world.cycle()).why()).extracting(Why::code).containsExactly("NOT_ALLOWED");
    }
}
