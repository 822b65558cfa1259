package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Pulse;
import dev.perftalk.conversation.PulseSum;
import dev.perftalk.conversation.PulseTally;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.StoredRecord;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** What employees say of their talks is known of five together, and of nobody alone. */
class PulsesTest {
    private static final String Q1 = "2026-Q1";

    private final World world = new World();

    private ConversationId talk(String employee, int number) {
        Conversation talk = world.talk(employee + number, Scenario.DAILY_COACHING)
                .employee(PersonId.of(employee))
                .cycle(Optional.empty())
                .build();
        return world.as("mia").conversations().record(talk).orThrow().id();
    }

    /** Reports of mia beside emp, each of whom has had a talk and says how it was. */
    private void answer(int from, int to, Pulse pulse) {
        for (int number = from; number <= to; number++) {
            String name = "report" + number;
            world.people.add(
                    World.ACME, Person.builder(name).unit("acme").manager("mia").build());
            world.as(name).pulses().give(talk(name, 1), pulse).orThrow();
        }
    }

    private List<StoredRecord> stored() {
        return world.store.query(Query.of(World.ACME, "pulse")).records();
    }

    @Test
    void nothing_is_shown_before_five_have_answered_not_even_how_many_have() { // E44
        answer(1, 4, Pulse.of(5, 4, 3));
        assertThat(world.as("mia").pulses().of(World.MIA, Q1)).isEmpty();
        answer(5, 5, Pulse.of(1, 1, 1));
        PulseSum shown = world.as("mia").pulses().of(World.MIA, Q1).orElseThrow();
        assertThat(shown.answers()).isEqualTo(5);
        assertThat(shown.meanHeard()).contains(new BigDecimal("4.20"));
        assertThat(shown.meanSupported()).contains(new BigDecimal("3.40"));
        assertThat(shown.meanHadASay()).contains(new BigDecimal("2.60"));
        assertThat(PulseSum.NONE.meanHeard()).isEmpty();
    }

    @Test
    void of_two_looks_one_subtracted_from_the_other_nobody_alone_is_left() { // E44
        answer(1, 5, Pulse.of(5, 5, 5));
        Optional<PulseSum> five = world.as("mia").pulses().of(World.MIA, Q1);
        answer(6, 9, Pulse.of(1, 1, 1));
        assertThat(world.as("mia").pulses().of(World.MIA, Q1)).isEqualTo(five);
        answer(10, 10, Pulse.of(1, 1, 1));
        assertThat(world.as("mia").pulses().of(World.MIA, Q1)).contains(new PulseSum(10, 30, 30, 30));
    }

    @Test
    void five_answers_of_one_person_are_not_five() { // E44
        List<ConversationId> talks = IntStream.rangeClosed(1, 5)
                .mapToObj(number -> talk("emp", number))
                .toList();
        Pulses pulses = world.as("emp").pulses();
        pulses.give(talks.get(0), Pulse.of(1, 1, 1)).orThrow();
        for (ConversationId again : talks) {
            assertThat(pulses.give(again, Pulse.of(1, 1, 1)).why())
                    .extracting(Why::code)
                    .containsExactly("PULSE_GIVEN");
        }
        world.at("2026-04-01");
        assertThat(pulses.give(talk("emp", 6), Pulse.of(1, 1, 1)).isAccepted())
                .as("in another quarter")
                .isTrue();
    }

    @Test
    void what_is_stored_names_neither_author_nor_talk_nor_time() { // E45
        world.as("emp").pulses().give(talk("emp", 1), Pulse.of(5, 4, 3)).orThrow();
        assertThat(stored()).singleElement().satisfies(pulse -> {
            assertThat(pulse.body().json())
                    .contains("\"mia\"", "\"$by\":\"$pulse\"", "\"$at\":\"1970-01-01T00:00:00Z\"")
                    .doesNotContain("emp", "\"emp1\"");
            assertThat(pulse.labels().asMap()).isEmpty();
        });
        Conversation talk =
                world.as("mia").conversations().find(ConversationId.of("emp1")).orElseThrow();
        assertThat(talk.pulseGiven()).isTrue();
        assertThat(world.store.query(Query.of(World.ACME, "revision")).records())
                .as("of the talk alone")
                .hasSize(1);
    }

    @Test
    void only_the_employee_of_a_held_talk_is_asked_and_in_person() {
        ConversationId talk = talk("emp", 1);
        world.people.add(
                World.ACME,
                Person.builder("emp")
                        .unit("acme")
                        .manager("mia")
                        .delegate("peer")
                        .build());
        Pulse pulse = Pulse.of(5, 5, 5);
        assertThat(world.as("mia").pulses().give(talk, pulse).why())
                .extracting(Why::code)
                .containsExactly("NOT_THE_ONE_ASKED");
        assertThat(world.as("peer")
                        .onBehalfOf(World.EMP)
                        .pulses()
                        .give(talk, pulse)
                        .why())
                .extracting(Why::code)
                .containsExactly("NOT_THE_ONE_ASKED"); // E41
        assertThat(world.as("otto").pulses().give(talk, pulse).why())
                .extracting(Why::code)
                .containsExactly("NOT_FOUND");
        assertThat(stored()).isEmpty();
    }

    @Test
    void it_is_shown_to_the_manager_those_above_and_hr_and_to_nobody_else() { // E43
        answer(1, 5, Pulse.of(5, 4, 3));
        for (String allowed : List.of("mia", "eve", "hana")) {
            assertThat(world.as(allowed).pulses().of(World.MIA, Q1)).as(allowed).isPresent();
        }
        for (String other : List.of("emp", "report1", "otto", "nobody")) {
            assertThat(world.as(other).because("case 12").pulses().of(World.MIA, Q1))
                    .as(other)
                    .isEmpty();
        }
    }

    @Test
    void what_was_said_of_a_manager_goes_with_them_when_they_are_erased() { // E42
        answer(1, 2, Pulse.of(5, 4, 3));
        assertThat(stored()).hasSize(1);
        world.as("hana").because("request").erase(World.MIA).orThrow();
        assertThat(stored()).isEmpty();
    }

    @Test
    void an_answer_is_one_to_five() {
        assertThatIllegalArgumentException().isThrownBy(() -> Pulse.of(0, 3, 3)).withMessageContaining("heard");
        assertThatIllegalArgumentException().isThrownBy(() -> Pulse.of(3, 6, 3)).withMessageContaining("supported");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Pulse.of(3, 3, -1))
                .withMessageContaining("hadASay");
    }

    @Property(tries = 200)
    void what_is_shown_changes_by_five_answers_or_more_or_not_at_all( // E44
            @ForAll @Size(max = 40) List<@IntRange(min = 1, max = 5) Integer> answers) {
        PulseTally tally = PulseTally.builder().manager(World.MIA).quarter(Q1).build();
        List<Integer> counts = new ArrayList<>(List.of(0));
        int sum = 0;
        for (int answer : answers) {
            tally = tally.and(Pulse.of(answer, answer, answer));
            counts.add(tally.shown().map(PulseSum::answers).orElse(0));
            sum += answer;
        }
        for (int look = 1; look < counts.size(); look++) {
            assertThat(counts.get(look) - counts.get(look - 1)).isIn(0, 5);
        }
        assertThat(tally.open().heard() + tally.closed().heard()).isEqualTo(sum);
        assertThat(counts.get(counts.size() - 1)).isEqualTo(answers.size() / 5 * 5);
    }

    @Test
    void a_talk_whose_pulse_was_given_is_not_moved_into_another_quarter() { // E44
        ConversationId id = talk("emp", 1);
        world.as("emp").pulses().give(id, Pulse.of(1, 1, 1)).orThrow();
        assertThat(world.as("emp")
                        .conversations()
                        .change(id, talk -> talk.withHeldAt(talk.heldAt().minusSeconds(90 * 86_400L)))
                        .why())
                .extracting(why -> why.code())
                .containsExactly("NOT_TO_BE_CHANGED");
    }
}
