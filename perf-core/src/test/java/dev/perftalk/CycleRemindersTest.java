package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.kernel.Period;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The obligation to talk lives as long as its cycle runs, and no longer. */
class CycleRemindersTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    private final World world = new World();

    private int obligations() {
        return world.store.query(Query.of(World.ACME, "obligation")).records().size();
    }

    @Test
    void a_cycle_that_leaves_the_phase_of_doing_leaves_no_obligation_behind() { // E30
        world.readyToClose();
        assertThat(obligations()).isZero();
        world.at("2026-06-01");
        assertThat(world.perf.runDue().reminded()).isZero();
    }

    @Test
    void while_no_important_project_runs_each_day_is_looked_at_anew_until_one_does() {
        Project march = new Project("m", "march", true, Period.of("march", MARCH, MARCH.plusMonths(1)));
        world.openCycle(world.cycle().withProjects(march));
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();

        for (LocalDate day = LocalDate.of(2026, 1, 6); day.isBefore(MARCH); day = day.plusDays(1)) {
            world.at(day.toString());
            assertThat(world.perf.runDue().reminded()).as("on %s", day).isZero();
        }
        assertThat(obligations()).isEqualTo(1);
        assertThat(daysReminded(MARCH, MARCH.plusMonths(1))).isEqualTo(1);
    }

    private int daysReminded(LocalDate from, LocalDate until) {
        return from.datesUntil(until)
                .mapToInt(day -> {
                    world.at(day.toString());
                    return world.perf.runDue().reminded();
                })
                .sum();
    }

    @Test
    void an_obligation_whose_cycle_is_gone_is_let_go_of_without_a_word() { // E17 E30
        world.openCycle();
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();
        RecordKey key = RecordKey.of(World.ACME, "cycle", world.cycle().id().value());
        long version = world.store.find(List.of(key)).get(key).version();
        world.store.commit(Commit.builder().delete(key, version).build());
        world.at("2026-02-10");
        assertThat(world.perf.runDue().reminded()).isZero();
        assertThat(obligations()).isZero();
    }
}
