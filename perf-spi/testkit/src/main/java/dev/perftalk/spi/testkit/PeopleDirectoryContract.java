package dev.perftalk.spi.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The people contract as tests. A provider extends this class in its own tests and says how a directory comes to hold
 * some people.
 *
 * <p>Deliberately not asserted: how fast it is, how soon it notices a change that was entered late, and titles and names,
 * which nothing is decided by.
 */
public abstract class PeopleDirectoryContract {
    private static final Instant JANUARY = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2026-12-01T00:00:00Z");
    private static final String ACME = "acme";

    /**
     * What a directory is to know.
     *
     * @param since from when on the person is so, until the same id has a later one; before the first, nobody has the id
     */
    public record Known(String tenant, Person person, Instant since) {}

    /** For classes that extend the kit. */
    protected PeopleDirectoryContract() {}

    /** A directory that knows this and nothing else. */
    protected abstract PeopleDirectory holding(List<Known> known) throws Exception;

    private PeopleDirectory holding(Person... people) throws Exception {
        return holding(Stream.of(people)
                .map(person -> new Known(ACME, person, JANUARY))
                .toList());
    }

    private PeopleDirectory chain() throws Exception {
        return holding(
                person("top").build(),
                person("mid").manager("top").build(),
                person("emp").manager("mid").build(),
                person("peer").manager("mid").build());
    }

    private static Person.Builder person(String id) {
        return Person.builder(id);
    }

    private static List<String> ids(List<Person> people) {
        return people.stream().map(Person::id).toList();
    }

    @Test
    void everything_that_decides_is_given_back_as_it_was() throws Exception {
        Person lin = person("lin")
                .manager("mia")
                .manager("noa")
                .unit("sales")
                .unit("emea")
                .hrFor("service")
                .delegate("ash")
                .zone(ZoneId.of("Asia/Shanghai"))
                .language(Locale.CHINESE)
                .employment(Employment.ON_LEAVE)
                .build();
        Person found = holding(lin).find(ACME, "lin", JUNE).orElseThrow();
        assertThat(found.managers()).containsExactly("mia", "noa");
        assertThat(found.manager()).contains("mia");
        assertThat(found.units()).containsExactlyInAnyOrder("sales", "emea");
        assertThat(found.hrFor()).containsExactly("service");
        assertThat(found.delegates()).containsExactly("ash");
        assertThat(found.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(found.language().getLanguage()).isEqualTo("zh");
        assertThat(found.employment()).isEqualTo(Employment.ON_LEAVE);
    }

    @Test
    void nobody_is_invented() throws Exception {
        PeopleDirectory people = chain();
        assertThat(people.find(ACME, "nobody", JUNE)).isEmpty();
        assertThat(people.find(ACME, List.of("nobody", "emp"), JUNE)).containsOnlyKeys("emp");
        assertThat(people.find(ACME, List.of(), JUNE)).isEmpty();
        assertThat(people.reportsOf(ACME, List.of("nobody"), JUNE)).isEmpty();
        assertThat(people.reportsOf(ACME, List.of(), JUNE)).isEmpty();
        assertThat(people.managerLine(ACME, "nobody", JUNE)).isEmpty();
    }

    @Test
    void ids_are_compared_exactly() throws Exception {
        PeopleDirectory people = holding(person("emp").build());
        assertThat(people.find(ACME, List.of("emp"), JUNE)).containsOnlyKeys("emp");
        assertThat(people.find(ACME, List.of("EMP", " emp", "em"), JUNE)).isEmpty();
    }

    @Test
    void an_id_named_twice_is_found_once() throws Exception {
        assertThat(chain().find(ACME, List.of("emp", "emp"), JUNE)).containsOnlyKeys("emp");
    }

    @Test
    void many_are_found_at_once() throws Exception {
        Person[] many = IntStream.range(0, 2_500)
                .mapToObj(i -> person("p" + i).manager("boss").build())
                .toArray(Person[]::new);
        PeopleDirectory people = holding(many);
        List<String> ids = Stream.of(many).map(Person::id).toList();
        assertThat(people.find(ACME, ids, JUNE)).hasSize(2_500);
        assertThat(people.reportsOf(ACME, List.of("boss"), JUNE)).hasSize(2_500);
    }

    @Test
    void nobody_is_there_before_they_have_joined() throws Exception {
        PeopleDirectory people = chain();
        assertThat(people.find(ACME, "emp", JANUARY.minusMillis(1))).isEmpty();
        assertThat(people.find(ACME, "emp", JANUARY)).isPresent();
        assertThat(people.reportsOf(ACME, List.of("mid"), JANUARY.minusMillis(1)))
                .isEmpty();
    }

    @Test
    void a_change_of_manager_counts_from_its_instant_on() throws Exception { // E36
        PeopleDirectory people = holding(List.of(
                new Known(ACME, person("emp").manager("old").build(), JANUARY),
                new Known(ACME, person("emp").manager("new").build(), JUNE),
                new Known(ACME, person("old").build(), JANUARY),
                new Known(ACME, person("new").build(), JANUARY)));
        assertThat(ids(people.managerLine(ACME, "emp", JUNE.minusMillis(1)))).containsExactly("old");
        assertThat(ids(people.managerLine(ACME, "emp", JUNE))).containsExactly("new");
        assertThat(ids(people.reportsOf(ACME, List.of("old"), JUNE))).isEmpty();
        assertThat(ids(people.reportsOf(ACME, List.of("old"), JANUARY))).containsExactly("emp");
    }

    @Test
    void leave_the_end_and_a_return_are_told_apart() throws Exception {
        Person emp = person("emp").manager("mid").build();
        PeopleDirectory people = holding(List.of(
                new Known(ACME, emp, JANUARY),
                new Known(ACME, emp.withEmployment(Employment.ON_LEAVE), JANUARY.plusSeconds(1)),
                new Known(ACME, emp.withEmployment(Employment.LEFT), JANUARY.plusSeconds(2)),
                new Known(ACME, emp, JANUARY.plusSeconds(3))));
        assertThat(IntStream.range(0, 4)
                        .mapToObj(second -> people.find(ACME, "emp", JANUARY.plusSeconds(second))
                                .orElseThrow()
                                .employment()))
                .containsExactly(Employment.ACTIVE, Employment.ON_LEAVE, Employment.LEFT, Employment.ACTIVE);
    }

    @Test
    void who_has_left_reports_to_nobody_and_who_is_on_leave_does() throws Exception {
        PeopleDirectory people = holding(
                person("gone").manager("mid").employment(Employment.LEFT).build(),
                person("away").manager("mid").employment(Employment.ON_LEAVE).build());
        assertThat(ids(people.reportsOf(ACME, List.of("mid"), JUNE))).containsExactly("away");
    }

    @Test
    void the_people_of_a_unit_are_those_who_belonged_to_it_then_where_that_can_be_told() throws Exception {
        Person emp = person("emp").unit("sales").build();
        PeopleDirectory people = holding(List.of(
                new Known(ACME, emp, JANUARY),
                new Known(ACME, person("emp").unit("service").build(), JUNE),
                new Known(ACME, person("both").unit("sales").unit("service").build(), JANUARY),
                new Known(
                        ACME,
                        person("gone").unit("sales").employment(Employment.LEFT).build(),
                        JANUARY)));
        List<Person> january;
        try {
            january = people.membersOf(ACME, "sales", JANUARY);
        } catch (UnsupportedOperationException untold) {
            assertThat(untold).hasMessageContaining("sales");
            return;
        }
        assertThat(ids(january)).containsExactlyInAnyOrder("emp", "both");
        assertThat(ids(people.membersOf(ACME, "sales", JUNE))).containsExactly("both");
        assertThat(ids(people.membersOf(ACME, "service", JUNE))).containsExactlyInAnyOrder("emp", "both");
        assertThat(people.membersOf(ACME, "nothing", JUNE)).isEmpty();
        assertThat(people.membersOf("other", "sales", JUNE)).isEmpty();
    }

    @Test
    void reports_are_the_direct_ones_of_any_of_the_managers_each_once() throws Exception {
        PeopleDirectory people = holding(
                person("top").build(),
                person("mid").manager("top").build(),
                person("emp").manager("mid").build(),
                person("both").manager("mid").manager("top").build());
        assertThat(ids(people.reportsOf(ACME, List.of("mid"), JUNE))).containsExactlyInAnyOrder("emp", "both");
        assertThat(ids(people.reportsOf(ACME, List.of("top"), JUNE))).containsExactlyInAnyOrder("mid", "both");
        assertThat(ids(people.reportsOf(ACME, List.of("top", "mid"), JUNE)))
                .containsExactlyInAnyOrder("mid", "emp", "both");
    }

    @Test
    void a_manager_line_goes_to_the_top_the_nearest_first() throws Exception { // E39
        PeopleDirectory people = chain();
        assertThat(ids(people.managerLine(ACME, "emp", LATER))).containsExactly("mid", "top");
        assertThat(people.managerLine(ACME, "top", LATER)).isEmpty();
    }

    @Test
    void two_managers_are_both_in_the_line_the_main_one_first() throws Exception {
        PeopleDirectory people = holding(
                person("top").build(),
                person("line").manager("top").build(),
                person("host").manager("top").build(),
                person("emp").manager("line").manager("host").build());
        assertThat(ids(people.managerLine(ACME, "emp", JUNE))).containsExactly("line", "host", "top");
    }

    @Test
    void a_manager_line_ends_at_an_unknown_id_and_before_it_goes_round() throws Exception { // E39
        PeopleDirectory people = holding(
                person("orphan").manager("gone").build(),
                person("a").manager("b").build(),
                person("b").manager("c").build(),
                person("c").manager("a").build(),
                person("self").manager("self").build());
        assertThat(people.managerLine(ACME, "orphan", JUNE)).isEmpty();
        assertThat(ids(people.managerLine(ACME, "a", JUNE))).containsExactly("b", "c");
        assertThat(people.managerLine(ACME, "self", JUNE)).isEmpty();
    }

    @Test
    void lines_of_many_are_those_of_each() throws Exception {
        PeopleDirectory people = chain();
        Map<String, List<Person>> lines =
                people.managerLines(ACME, List.of("emp", "peer", "mid", "top", "nobody"), JUNE);
        assertThat(lines).containsOnlyKeys("emp", "peer", "mid", "top", "nobody");
        lines.forEach((id, line) -> assertThat(ids(line)).isEqualTo(ids(people.managerLine(ACME, id, JUNE))));
        assertThat(ids(lines.getOrDefault("peer", List.of()))).containsExactly("mid", "top");
    }

    @Test
    void a_manager_who_has_left_hides_nobody_above() throws Exception {
        PeopleDirectory people = holding(
                person("top").build(),
                person("mid").manager("top").employment(Employment.LEFT).build(),
                person("emp").manager("mid").build());
        assertThat(ids(people.managerLine(ACME, "emp", JUNE))).containsExactly("mid", "top");
    }

    @Test
    void tenants_have_people_of_their_own() throws Exception { // E52
        PeopleDirectory people = holding(List.of(
                new Known(ACME, person("emp").manager("ours").build(), JANUARY),
                new Known("other", person("emp").manager("theirs").build(), JANUARY),
                new Known("other", person("ours").build(), JANUARY)));
        assertThat(people.find(ACME, "emp", JUNE).flatMap(Person::manager)).contains("ours");
        assertThat(people.find("other", "emp", JUNE).flatMap(Person::manager)).contains("theirs");
        assertThat(people.find(ACME, "ours", JUNE)).isEmpty();
        assertThat(people.managerLine(ACME, "emp", JUNE)).isEmpty();
        assertThat(people.reportsOf(ACME, List.of("theirs"), JUNE)).isEmpty();
        assertThat(people.find("nowhere", "emp", JUNE)).isEmpty();
    }

    @Test
    void what_is_found_cannot_be_changed() throws Exception {
        Map<String, Person> found = chain().find(ACME, List.of("emp"), JUNE);
        assertThat(found).containsOnlyKeys("emp");
        assertThatThrownBy(found::clear).isInstanceOf(UnsupportedOperationException.class);
    }
}
