package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.perftalk.access.Grant;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.internal.Records;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.ErasureReport;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Revision;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Body;
import dev.perftalk.spi.storage.Commit;
import dev.perftalk.spi.storage.Labels;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StorageException;
import dev.perftalk.spi.storage.StoredRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** E42: a person who is erased is nowhere any more, and what belongs to others is still theirs. */
class ErasureTest extends Zoe {
    @Test
    void no_record_and_no_line_of_the_log_names_the_person_any_more() throws IOException {
        aLife();
        for (String type : TYPES) {
            assertThat(everything())
                    .as("the test would be worth nothing without a %s", type)
                    .anyMatch(stored ->
                            stored.key().type().equals(type) && text(stored).contains(ZOE.value()));
        }
        Path log = Path.of("target", "test.log");
        long logged = Files.size(log);
        ErasureReport report = hr().erase(ZOE).orThrow();

        assertThat(everything())
                .isNotEmpty()
                .noneMatch(stored -> text(stored).contains(ZOE.value()))
                .noneMatch(stored -> text(stored).contains(MARKER));
        String since = Files.readString(log).substring((int) logged);
        assertThat(since).contains("by hana").doesNotContain(ZOE.value(), MARKER, "case 12");
        assertThat(everything().filter(stored -> stored.key().type().equals("access")))
                .anyMatch(stored ->
                        text(stored).contains("\"ERASE\"") && text(stored).contains("case 12"));
        assertThat(report.unreadable()).isZero();
        assertThat(report.erased())
                .containsEntry("conversation", 3)
                .containsEntry("feedback", 4)
                .containsEntry("plan", 1)
                .containsEntry("cycle", 1)
                .containsEntry("obligation", 1)
                .containsKeys("revision", "outbox", "dead-letter");
        assertThat(report.unnamed()).containsEntry("goal", 1).containsEntry("conversation", 1);
    }

    @Test
    void what_is_erased_leaves_who_when_and_what_and_nothing_else() {
        aLife();
        hr().erase(ZOE).orThrow();
        assertThat(stored("conversation", "hers").body().json())
                .isEqualTo("{\"$gone\":true,\"$by\":\"hana\",\"$at\":\"" + world.clock.instant()
                        + "\",\"$what\":\"ERASE\"}");
        assertThat(stored("cycle", CYCLE.value()))
                .as("its id names her, so not even a tombstone stays")
                .isNull();
        assertThat(world.as("mia").conversations().find(ConversationId.of("hers")))
                .isEmpty();
        assertThat(world.as("mia").conversations().history(ConversationId.of("hers")))
                .isEmpty();
        assertThat(world.as("emp").feedback().given()).isEmpty();
    }

    @Test
    void what_belongs_to_others_stays_with_nobody_in_the_persons_place() {
        aLife();
        hr().erase(ZOE).orThrow();
        Conversation guest =
                world.as("emp").conversations().find(ConversationId.of("guest")).orElseThrow();
        assertThat(guest.others()).containsExactly(PersonId.ERASED, PersonId.of("peer"));
        assertThat(guest.author()).isEqualTo(PersonId.ERASED);
        assertThat(guest.cycle()).isEmpty();
        assertThat(guest.acknowledgedBy()).containsExactly(World.EMP);
        assertThat(world.as("peer").conversations().mine()).containsExactly(guest);

        Goal own = world.as("mia").goals().find(GoalId.of("own")).orElseThrow();
        assertThat(own.owner()).isEmpty();
        assertThat(own.title()).isEqualTo("title of own");
        assertThat(world.as("mia").goals().history(own.id()))
                .extracting(revision -> revision.by() + " " + revision.what() + " "
                        + revision.state().flatMap(Goal::owner))
                .containsExactly(
                        "mia ADD Optional.empty", "$erased MEASURE Optional.empty", "hana ERASE Optional.empty");
        assertThat(world.as("mia").goals().history(GoalId.of("top")))
                .extracting(Revision::why)
                .containsOnly(Optional.empty());
        assertThat(world.as("emp").plans().find(PlanId.of("plan")).orElseThrow().actions())
                .extracting(Action::owner)
                .containsExactly(Optional.empty());
    }

    @Test
    void the_other_tenant_keeps_its_own() { // E52
        world.people.add("other", Person.builder(ZOE.value()).build());
        Session elsewhere = world.perf.tenant("other").as(ZOE);
        elsewhere.goals().add(World.goal("g", GoalLevel.TEAM, ZOE.value())).orThrow();
        hr().erase(ZOE).orThrow();
        assertThat(elsewhere.goals().find(GoalId.of("g")).orElseThrow().owner()).contains(ZOE);
    }

    @Test
    void somebody_whose_id_begins_with_the_persons_keeps_their_cycle() { // E42
        PersonId other = PersonId.of(ZOE.value() + "@acme.com");
        CycleId cycle = Cycle.idOf(other, World.Q1);
        world.people.add(
                World.ACME,
                Person.builder(other.value()).unit("acme").manager("mia").build());
        world.as("mia")
                .cycles()
                .open(world.cycle().withId(cycle).withEmployee(other))
                .orThrow();
        aLife();
        hr().erase(ZOE).orThrow();
        assertThat(world.as("mia").cycles().find(cycle).orElseThrow().employee())
                .isEqualTo(other);
    }

    @Test
    void a_second_erasure_finds_nothing() {
        aLife();
        hr().erase(ZOE).orThrow();
        List<StoredRecord> before = everything().toList();
        assertThat(hr().erase(ZOE).orThrow().isEmpty()).isTrue();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void wherever_it_fails_the_next_run_finishes_it() {
        aLife();
        int commits = 0;
        while (true) {
            ErasureTest again = new ErasureTest();
            again.aLife();
            again.store.failAfter(commits++);
            Throwable failed = catchThrowable(() -> again.hr().erase(ZOE).orThrow());
            if (failed == null) {
                break;
            }
            assertThat(failed).isInstanceOf(StorageException.class);
            again.store.failAfter(Integer.MAX_VALUE);
            again.hr().erase(ZOE).orThrow();
            assertThat(again.everything())
                    .as("after a failure at commit %d", commits)
                    .noneMatch(stored -> text(stored).contains(ZOE.value()))
                    .noneMatch(stored -> text(stored).contains(MARKER));
        }
        assertThat(commits).isGreaterThan(10);
    }

    @Test
    void however_long_a_history_is_no_commit_is_large() {
        Conversation talk = talk("t").employee(ZOE).build();
        Goal goal = World.goal("g", GoalLevel.TEAM, ZOE.value());
        for (int i = 0; i < 250; i++) {
            String word = "w" + i;
            write(unit -> {
                unit.put(Records.CONVERSATION.type(), talk.withAgreements(word));
                unit.put(Records.GOAL.type(), goal.withTitle(word));
            });
        }
        store.forget();
        ErasureReport report = hr().erase(ZOE).orThrow();
        assertThat(report.erased()).containsEntry("conversation", 1).containsEntry("revision", 249);
        assertThat(report.unnamed()).containsEntry("goal", 1).containsEntry("revision", 249);
        assertThat(store.writes()).allMatch(writes -> writes <= 200);
        assertThat(everything()).noneMatch(stored -> text(stored).contains(ZOE.value()));
    }

    @Test
    void what_somebody_else_has_taken_over_is_erased_from_its_past() {
        Goal goal = World.goal("g", GoalLevel.TEAM, ZOE.value());
        write(unit -> unit.put(Records.GOAL.type(), goal));
        write(unit -> unit.put(Records.GOAL.type(), goal.withOwner(World.EMP)));
        Cycle cycle = world.cycle();
        write(unit -> unit.put(Records.CYCLE.type(), cycle.withManager(ZOE)));
        write(unit -> unit.put(Records.CYCLE.type(), cycle));
        hr().erase(ZOE).orThrow();
        assertThat(everything()).noneMatch(stored -> text(stored).contains(ZOE.value()));
        assertThat(world.as("emp").goals().find(GoalId.of("g")).flatMap(Goal::owner))
                .contains(World.EMP);
        assertThat(world.as("mia").cycles().history(cycle.id()))
                .extracting(Revision::state)
                .containsExactly(Optional.of(cycle));
    }

    @Test
    void what_cannot_be_read_is_counted() {
        RecordKey newer = RecordKey.of(World.ACME, "goal", "newer");
        store.commit(Commit.builder()
                .put(newer, 0, Labels.none(), world.clock.instant(), Body.of(99, "{}"))
                .build());
        assertThat(hr().erase(ZOE).orThrow().unreadable()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "zoe-7f3a,NOT_ALLOWED",
        "mia,NOT_ALLOWED",
        "eve,NOT_ALLOWED",
        "peer,NOT_ALLOWED",
        "otto,NOT_ALLOWED",
        "nobody,NOT_ALLOWED",
        "hana,REASON_NEEDED"
    })
    void nobody_erases_but_hr_with_a_reason(String person, String why) {
        world.as("mia")
                .goals()
                .add(World.goal("own", GoalLevel.INDIVIDUAL, ZOE.value()))
                .orThrow();
        List<StoredRecord> before = everything().toList();
        assertThat(world.as(person).erase(ZOE).why()).extracting(Why::code).containsExactly(why);
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void the_host_itself_may_erase() {
        world.as("mia")
                .goals()
                .add(World.goal("own", GoalLevel.INDIVIDUAL, ZOE.value()))
                .orThrow();
        assertThat(world.perf
                        .tenant(World.ACME)
                        .asSystem("leavers")
                        .erase(ZOE)
                        .orThrow()
                        .unnamed())
                .containsEntry("goal", 1);
        assertThat(world.as("mia").goals().history(GoalId.of("own")))
                .last()
                .satisfies(last -> assertThat(last.by()).isEqualTo(PersonId.of("leavers")));
    }

    @Test
    void who_erases_themselves_where_a_host_allows_it_is_not_named_either() {
        PerfTalk open = PerfTalk.builder()
                .store(store)
                .notifier(world.notifier)
                .people(world.people)
                .clock(world.clock)
                .access(request -> Grant.ALLOWED)
                .build();
        aLife();
        open.tenant(World.ACME).as(ZOE).because(marked("why")).erase(ZOE).orThrow();
        assertThat(everything())
                .noneMatch(stored -> text(stored).contains(ZOE.value()))
                .noneMatch(stored -> text(stored).contains(MARKER));
    }
}
