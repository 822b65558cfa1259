package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.notification.Notification;
import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.Person;
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

    private void inDo() {
        world.openCycle();
        world.planTalk();
        world.as("mia").cycles().advance(world.cycle().id(), Phase.DO).orThrow();
    }

    private void change(String id, String manager, Employment employment, String day) {
        world.people.change(
                World.ACME,
                Person.builder(id)
                        .unit("acme")
                        .zone(World.SHANGHAI)
                        .manager(manager)
                        .employment(employment)
                        .build(),
                LocalDate.parse(day).atStartOfDay(World.SHANGHAI).toInstant());
    }

    private List<String> reminded(String day) {
        world.at(day);
        int before = world.notifier.delivered().size();
        world.perf.runDue();
        return world.notifier.delivered().stream()
                .skip(before)
                .filter(told -> told.kind().equals("TALK_DUE"))
                .map(Notification::recipient)
                .toList();
    }

    @Test
    void who_has_just_become_the_manager_is_not_reminded_of_what_was_due_before() { // E38
        inDo();
        change("emp", "peer", Employment.ACTIVE, "2026-02-03");
        assertThat(reminded("2026-02-05")).isEmpty();
        assertThat(reminded("2026-03-02")).isEmpty();
        assertThat(reminded("2026-03-03")).containsExactly("peer");
    }

    @Test
    void a_talk_with_the_former_manager_is_none_with_the_present_one() { // E37
        inDo();
        change("emp", "peer", Employment.ACTIVE, "2026-01-20");
        world.at("2026-01-20");
        world.as("peer")
                .cycles()
                .handOver(world.cycle().id(), PersonId.of("peer"))
                .orThrow();
        world.at("2026-02-10");
        world.held(world.talk("goodbye", Scenario.DAILY_COACHING).build());
        assertThat(reminded("2026-02-19")).isEmpty();
        assertThat(reminded("2026-02-20")).containsExactly("peer");
    }

    @Test
    void while_the_manager_is_on_leave_the_reminder_waits_and_is_not_lost() { // E32
        inDo();
        change("mia", "eve", Employment.ON_LEAVE, "2026-01-20");
        change("mia", "eve", Employment.ACTIVE, "2026-02-12");
        assertThat(reminded("2026-02-05")).isEmpty();
        assertThat(reminded("2026-02-11")).isEmpty();
        assertThat(reminded("2026-02-12")).containsExactly("mia");
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
