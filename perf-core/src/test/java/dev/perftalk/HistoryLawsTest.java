package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.spi.storage.VersionConflictException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.LongStream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Nothing changes without a trace, whatever is done in whatever order. */
class HistoryLawsTest {
    private static final Instant START = new World().clock.instant();
    private static final String[] PEOPLE = {"emp", "mia", "eve", "peer"};

    /** A state that was seen, and who had made it when. */
    private record Seen(Object state, String by, Instant at) {}

    /** What a person may try, accepted or not. */
    private static void attempt(World world, Session session, int deed) {
        GoalId goal = GoalId.of("g" + deed % 2);
        GoalId other = GoalId.of("g" + (deed + 1) % 2);
        ConversationId talk = ConversationId.of("t");
        FeedbackId feedback = FeedbackId.of("f");
        PlanId plan = PlanId.of("plan");
        Object outcome = switch (deed % 11) {
            case 0 -> session.goals().add(World.goal(goal.value(), GoalLevel.TEAM, "emp"));
            case 1 -> session.goals().measured(goal, "m", BigDecimal.valueOf(deed));
            case 2 -> session.goals().move(goal, other);
            case 3 -> session.goals().detach(goal);
            case 4 ->
                session.conversations()
                        .record(world.talk("t", Scenario.DAILY_COACHING)
                                .heldAt(START)
                                .build());
            case 5 -> session.conversations().acknowledge(talk);
            case 6 -> session.feedback().give(World.feedback("f", "mia", "emp", START));
            case 7 -> session.feedback().acknowledge(feedback);
            case 8 -> session.plans().agree(World.plan(LocalDate.of(2026, 4, 10)));
            case 9 -> session.plans().acknowledge(plan);
            default -> session.plans().done(plan, "a");
        };
        assertThat(outcome).isNotNull();
    }

    private static Map<String, Function<Session, Optional<?>>> finders() {
        Map<String, Function<Session, Optional<?>>> finders = new LinkedHashMap<>();
        finders.put("g0", session -> session.goals().find(GoalId.of("g0")));
        finders.put("g1", session -> session.goals().find(GoalId.of("g1")));
        finders.put("t", session -> session.conversations().find(ConversationId.of("t")));
        finders.put("f", session -> session.feedback().find(FeedbackId.of("f")));
        finders.put("plan", session -> session.plans().find(PlanId.of("plan")));
        return finders;
    }

    private static List<? extends Revision<?>> history(Session session, String id) {
        return switch (id) {
            case "t" -> session.conversations().history(ConversationId.of(id));
            case "f" -> session.feedback().history(FeedbackId.of(id));
            case "plan" -> session.plans().history(PlanId.of(id));
            default -> session.goals().history(GoalId.of(id));
        };
    }

    private static Optional<?> asOf(Session session, String id, Instant at) {
        return switch (id) {
            case "t" -> session.conversations().asOf(ConversationId.of(id), at);
            case "f" -> session.feedback().asOf(FeedbackId.of(id), at);
            case "plan" -> session.plans().asOf(PlanId.of(id), at);
            default -> session.goals().asOf(GoalId.of(id), at);
        };
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_state_that_a_record_had_is_in_its_history_in_order_with_who_made_it(
            @ForAll @Size(max = 40) List<@IntRange(max = 1_000_000) Integer> deeds) {
        World world = new World();
        Session reader = world.as("mia");
        Map<String, List<Seen>> seen = new LinkedHashMap<>();
        finders().keySet().forEach(id -> seen.put(id, new ArrayList<>()));
        for (int deed : deeds) {
            String actor = PEOPLE[deed / 11 % PEOPLE.length];
            world.clock.advance(Duration.ofSeconds(deed / 50 % 2));
            attempt(world, world.as(actor), deed);
            finders()
                    .forEach((id, find) -> find.apply(reader)
                            .filter(state -> seen.get(id).isEmpty()
                                    || !last(seen.get(id)).equals(state))
                            .ifPresent(state -> seen.get(id).add(new Seen(state, actor, world.clock.instant()))));
        }
        seen.forEach((id, states) -> {
            List<? extends Revision<?>> history = history(reader, id);
            assertThat(history.stream()
                            .map(revision -> new Seen(
                                    revision.state().orElseThrow(),
                                    revision.by().value(),
                                    revision.at()))
                            .toList())
                    .isEqualTo(states);
            assertThat(history.stream().map(Revision::version).toList())
                    .isEqualTo(LongStream.rangeClosed(1, states.size()).boxed().toList());
            for (Seen state : states) {
                assertThat(asOf(reader, id, state.at()).orElseThrow()).isEqualTo(lastAt(states, state.at()));
            }
        });
    }

    private static Object last(List<Seen> states) {
        return states.get(states.size() - 1).state();
    }

    private static Object lastAt(List<Seen> states, Instant at) {
        return last(states.stream().filter(state -> !state.at().isAfter(at)).toList());
    }

    @Test
    void sessions_that_race_lose_no_revision() throws Exception { // E21
        World world = new World();
        world.as("mia").goals().add(World.goal("g", GoalLevel.TEAM, "mia")).orThrow();
        Queue<BigDecimal> written = new ConcurrentLinkedQueue<>();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        for (int i = 1; i <= 200; i++) {
            BigDecimal actual = BigDecimal.valueOf(i);
            threads.execute(() -> {
                try {
                    world.as("mia")
                            .goals()
                            .measured(GoalId.of("g"), "m", actual)
                            .orThrow();
                    written.add(actual);
                } catch (VersionConflictException e) {
                    // taken over four times: then nothing was written
                }
            });
        }
        threads.shutdown();
        assertThat(threads.awaitTermination(1, TimeUnit.MINUTES)).isTrue();

        List<Revision<Goal>> history = world.as("mia").goals().history(GoalId.of("g"));
        assertThat(history)
                .extracting(Revision::version)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, written.size() + 1).boxed().toList());
        assertThat(history.stream()
                        .flatMap(revision -> revision.state().orElseThrow().measures().stream())
                        .flatMap(measure -> measure.actual().stream()))
                .containsExactlyInAnyOrderElementsOf(written);
    }
}
