package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cycle.CancelReason;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleCommand.Kind;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.CycleTable;
import dev.perftalk.cycle.Phase;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FiscalYear;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.spi.storage.VersionConflictException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Two sessions, and many threads, at one cycle. */
class RacingCyclesTest {
    private static final CycleId ID = Cycle.idOf(World.EMP, World.Q1);
    private static final List<GoalId> OWN = List.of(GoalId.of("own"));
    private static final Period AFTER_Q1 =
            Period.of("spring", LocalDate.parse("2026-04-01"), LocalDate.parse("2026-06-15"));
    private static final CyclePolicy POLICY = CycleCommandsTest.openGates(CyclePolicy.standard());

    private static final Map<String, Function<Cycles, Outcome<Cycle>>> COMMANDS = commands();

    private static Map<String, Function<Cycles, Outcome<Cycle>>> commands() {
        Map<String, Function<Cycles, Outcome<Cycle>>> commands = new LinkedHashMap<>();
        for (Phase phase : Phase.values()) {
            commands.put("ADVANCE " + phase, cycles -> cycles.advance(ID, phase));
        }
        commands.put("MIDTERM", cycles -> cycles.midterm(ID));
        commands.put("RENEGOTIATE", cycles -> cycles.renegotiate(ID, OWN));
        commands.put("SUSPEND", cycles -> cycles.suspend(ID));
        commands.put("RESUME", cycles -> cycles.resume(ID));
        commands.put("UPDATE", cycles -> cycles.update(ID, OWN, List.of()));
        commands.put("CLOSE", cycles -> cycles.close(ID, Period.quarter(2026, 2), OWN));
        commands.put("REOPEN", cycles -> cycles.reopen(ID));
        commands.put("HAND_OVER", cycles -> cycles.handOver(ID, PersonId.of("eve")));
        commands.put("CANCEL", cycles -> cycles.cancel(ID, CancelReason.LEFT));
        return commands;
    }

    /** What became of the cycle and all others, and what the two were told. */
    private record End(List<Object> outcomes, List<Cycle> cycles, Map<String, Long> told) {}

    private static Cycles session(World world, RecordStore store, String person) {
        return PerfTalk.builder()
                .store(store)
                .notifier(world.notifier)
                .people(world.people)
                .clock(world.clock)
                .cyclePolicy(POLICY)
                .build()
                .tenant(World.ACME)
                .as(person)
                .cycles();
    }

    private static World at(Phase phase) {
        World world = new World();
        Cycle cycle = world.openCycle();
        Cycles mia = session(world, world.store, "mia");
        while (cycle.phase() != phase) {
            cycle = mia.advance(ID, cycle.phase().next().orElseThrow()).orThrow();
        }
        return world;
    }

    private static Object plain(Outcome<Cycle> outcome) {
        return outcome.isAccepted()
                ? outcome.orThrow()
                : outcome.why().stream().map(Why::code).toList();
    }

    private static End end(World world, Object manager, Object employee) {
        world.perf.runDue();
        return new End(
                List.of(manager, employee),
                session(world, world.store, "emp").mine(),
                world.notifier.delivered().stream()
                        .collect(Collectors.groupingBy(
                                told -> told.kind() + " " + told.recipient(), Collectors.counting())));
    }

    private static End serial(
            Phase phase,
            boolean managerFirst,
            Function<Cycles, Outcome<Cycle>> manager,
            Function<Cycles, Outcome<Cycle>> employee) {
        World world = at(phase);
        Cycles mia = session(world, world.store, "mia");
        Cycles emp = session(world, world.store, "emp");
        if (managerFirst) {
            Object first = plain(manager.apply(mia));
            return end(world, first, plain(employee.apply(emp)));
        }
        Object first = plain(employee.apply(emp));
        return end(world, plain(manager.apply(mia)), first);
    }

    /** When somebody else comes in. */
    private enum Moment {
        AFTER_THE_LOOK,
        BEFORE_THE_COMMIT;

        BetweenStore in(World world, Cycle opened) {
            BetweenStore store = new BetweenStore(world.store);
            Runnable other =
                    () -> session(world, world.store, "mia").open(opened).orThrow();
            if (this == AFTER_THE_LOOK) {
                store.afterNextListOf("cycle", other);
            } else {
                store.beforeNextCommit(other);
            }
            return store;
        }
    }

    @ParameterizedTest
    @EnumSource
    void of_two_overlapping_cycles_opened_at_once_one_is_refused(Moment moment) { // E21
        World world = new World();
        Cycle quarter = Cycle.open(World.EMP, World.MIA, World.Q1, world.clock.instant());
        Cycle half = Cycle.open(World.EMP, World.MIA, FiscalYear.CALENDAR.half(2026, 1), world.clock.instant());
        BetweenStore store = moment.in(world, half);

        Object late = plain(session(world, store, "mia").open(quarter));

        assertThat(late).isEqualTo(List.of("OVERLAPS"));
        assertThat(session(world, world.store, "mia").mine())
                .extracting(Cycle::id)
                .containsExactly(half.id());
    }

    @ParameterizedTest
    @EnumSource
    void a_next_turn_and_a_cycle_that_overlaps_it_do_not_come_about_at_once(Moment moment) { // E21
        World world = at(Phase.ACT);
        Cycle half = Cycle.open(World.EMP, World.MIA, AFTER_Q1, world.clock.instant());
        BetweenStore store = moment.in(world, half);

        Object late = plain(session(world, store, "mia").close(ID, Period.quarter(2026, 2), OWN));

        assertThat(late).isEqualTo(List.of("OVERLAPS"));
    }

    @ParameterizedTest
    @EnumSource
    void a_cycle_is_not_reopened_while_one_in_its_place_is_opened(Moment moment) { // E19
        World world = at(Phase.ACT);
        session(world, world.store, "mia")
                .close(ID, Period.quarter(2026, 3), OWN)
                .orThrow();
        Cycle half = Cycle.open(World.EMP, World.MIA, FiscalYear.CALENDAR.half(2026, 1), world.clock.instant());
        BetweenStore store = moment.in(world, half);

        Object late = plain(session(world, store, "mia").reopen(ID));

        assertThat(late).isEqualTo(List.of("OVERLAPS"));
    }

    @ParameterizedTest
    @EnumSource(Phase.class)
    void of_two_sessions_at_once_each_pair_of_commands_ends_as_one_after_the_other(Phase phase) { // E21
        COMMANDS.forEach((one, manager) -> COMMANDS.forEach((other, employee) -> {
            World world = at(phase);
            List<Object> inBetween = new ArrayList<>();
            BetweenStore store = new BetweenStore(world.store);
            Cycles emp = session(world, world.store, "emp");
            store.beforeNextCommit(() -> inBetween.add(plain(employee.apply(emp))));
            Object first = plain(manager.apply(session(world, store, "mia")));
            boolean raced = !store.isLeft();
            Object second = raced ? inBetween.get(0) : plain(employee.apply(emp));

            assertThat(end(world, first, second))
                    .as("%s and %s in %s, raced: %s", one, other, phase, raced)
                    .isEqualTo(serial(phase, !raced, manager, employee));
        }));
    }

    @Test
    void of_two_who_advance_at_once_one_wins_and_the_other_is_told_what_is_allowed_now() { // E21 E33
        World world = at(Phase.PLAN);
        BetweenStore store = new BetweenStore(world.store);
        Cycles emp = session(world, world.store, "emp");
        store.beforeNextCommit(() -> emp.advance(ID, Phase.DO).orThrow());

        Outcome<Cycle> second = session(world, store, "mia").advance(ID, Phase.DO);

        assertThat(second.why()).extracting(Why::code).containsExactly("NOT_ALLOWED_NOW");
        assertThat(second.why().get(0).text().en()).contains("move on to Check");
        assertThat(emp.find(ID).orElseThrow().phase()).isEqualTo(Phase.DO);
    }

    @Test
    void of_two_who_open_the_same_cycle_at_once_the_second_finds_the_first() { // E18 E33
        World world = new World();
        BetweenStore store = new BetweenStore(world.store);
        List<Cycle> opened = new ArrayList<>();
        store.beforeNextCommit(() -> opened.add(
                session(world, world.store, "emp").open(world.cycle()).orThrow()));

        Cycle second = session(world, store, "mia").open(world.cycle()).orThrow();

        assertThat(opened).containsExactly(second);
        assertThat(session(world, world.store, "mia").history(ID)).hasSize(1);
    }

    @Test
    void many_threads_leave_one_history_in_which_every_step_is_in_the_table() throws Exception {
        World world = at(Phase.PLAN);
        int threads = 4;
        CyclicBarrier together = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Future<Integer>> counts = new ArrayList<>();
        for (int number = 0; number < threads; number++) {
            Random random = new Random(number);
            Cycles cycles = session(world, world.store, number % 2 == 0 ? "mia" : "emp");
            counts.add(pool.submit(() -> {
                together.await();
                int taken = 0;
                for (int turn = 0; turn < 150; turn++) {
                    taken += ask(cycles, random) ? 1 : 0;
                }
                return taken;
            }));
        }
        int taken = 0;
        for (Future<Integer> count : counts) {
            taken += count.get();
        }
        pool.shutdown();

        List<Revision<Cycle>> history = session(world, world.store, "mia").history(ID);
        assertThat(history)
                .extracting(Revision::version)
                .doesNotHaveDuplicates()
                .isSorted();
        assertThat(history.stream().filter(RacingCyclesTest::isCounted)).hasSize(taken);
        for (int version = 1; version < history.size(); version++) {
            assertThat(follows(history.get(version - 1), history.get(version)))
                    .as("%s, version %d", history.get(version).what(), version)
                    .isTrue();
        }
        assertThat(taken).isPositive();
    }

    /** Whether something was taken that changes the cycle whenever it is. */
    private static boolean ask(Cycles cycles, Random random) {
        List<String> names = COMMANDS.keySet().stream()
                .filter(name -> !name.equals("CANCEL"))
                .toList();
        String name = names.get(random.nextInt(names.size()));
        try {
            return COMMANDS.get(name).apply(cycles).isAccepted() && !name.equals("UPDATE");
        } catch (VersionConflictException e) {
            return false;
        }
    }

    private static boolean isCounted(Revision<Cycle> revision) {
        return !revision.what().equals("UPDATE") && revision.version() > 1;
    }

    private static boolean follows(Revision<Cycle> before, Revision<Cycle> after) {
        Cycle from = before.state().orElseThrow();
        Cycle to = after.state().orElseThrow();
        return CycleTable.standard()
                .find(Kind.valueOf(after.what()), from.phase(), from.status())
                .filter(row -> row.to() == to.phase() && row.becomes() == to.status())
                .isPresent();
    }
}
