package dev.perftalk.people.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.perftalk.spi.people.Employment;
import dev.perftalk.spi.people.Person;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvPeopleTest {
    private static final String HEADER = "person_id,name_or_pseudonym,title,manager_id,team";

    private static CsvPeople read(String... lines) throws IOException {
        return CsvPeople.read(new StringReader(String.join("\n", lines)), "acme");
    }

    private static List<String> problems(CsvPeople people) {
        return people.problems().stream()
                .map(problem -> problem.line() + " " + problem.reason())
                .toList();
    }

    @Test
    void a_person_is_read_with_manager_and_team() throws IOException {
        CsvPeople people = read(HEADER, "ada,Ada,CEO,,Board", "bo,Bo,\"Head, Sales\",ada,Sales");
        Person bo = people.people().get(1);

        assertThat(bo.id()).isEqualTo("bo");
        assertThat(bo.name()).isEqualTo("Bo");
        assertThat(bo.title()).isEqualTo("Head, Sales");
        assertThat(bo.manager()).contains("ada");
        assertThat(bo.units()).containsExactly("Sales");
        assertThat(bo.zone()).isEqualTo(ZoneOffset.UTC);
        assertThat(bo.language()).isEqualTo(Locale.ENGLISH);
        assertThat(people.people().get(0).manager()).isEmpty(); // E39
        assertThat(people.problems()).isEmpty();
    }

    @Test
    void the_directory_answers_for_the_tenant_alone() throws IOException {
        CsvPeople people = read(HEADER, "ada,Ada,CEO,,Board", "bo,Bo,,ada,Sales");

        assertThat(people.directory().managerLine("acme", "bo", Instant.EPOCH))
                .extracting(Person::id)
                .containsExactly("ada");
        assertThat(people.directory().find("other", "bo", Instant.EPOCH)).isEmpty(); // E52
    }

    @Test
    void zone_language_and_hr_units_may_be_given_in_any_order() throws IOException {
        Person li = read("language,hr_for,zone,person_id,fte", "zh_CN,Sales| 研发 ||,Asia/Shanghai,li,1.0")
                .people()
                .get(0);

        assertThat(li.zone()).isEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(li.language()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(li.hrFor()).containsExactlyInAnyOrder("Sales", "研发");
        assertThat(li.name()).isEqualTo("li");
        assertThat(li.units()).isEmpty();
    }

    @Test
    void a_byte_order_mark_windows_ends_and_short_lines_are_no_problem() throws IOException {
        CsvPeople people = CsvPeople.read(
                new StringReader("\uFEFF\"Person_ID\",title\r\n\r\nada\r\nbo,\"a \"\"b\"\"\nc\"\r\n"), "t");

        assertThat(people.people()).extracting(Person::id).containsExactly("ada", "bo");
        assertThat(people.people().get(1).title()).isEqualTo("a \"b\"\nc");
        assertThat(people.problems()).isEmpty();
    }

    @Test
    void broken_lines_are_told_and_the_others_load() throws IOException {
        CsvPeople people = read(
                "person_id,zone,language",
                "ada,,",
                ",,",
                "ada,,",
                "bo,Mars/Base,",
                "cy,,l",
                "di,,,,too,many",
                "\"ed\n\",,",
                "flo,,");

        assertThat(people.people()).extracting(Person::id).containsExactly("ada", "ed", "flo");
        assertThat(problems(people))
                .containsExactly(
                        "3 NO_ID", "4 DUPLICATE_ID", "5 UNKNOWN_ZONE", "6 UNKNOWN_LANGUAGE", "7 TOO_MANY_FIELDS");
    }

    @Test
    void a_person_has_a_line_for_each_day_from_which_something_is_different() throws IOException {
        CsvPeople people = read(
                "person_id,manager_id,team,since,status,zone",
                "lin,mia,Service,2026-06-01,ON_LEAVE,",
                "lin,bo,Sales,2026-01-01,,",
                "lin,bo| mia,Sales,2026-03-01,,Asia/Shanghai",
                "lin,,,2026-09-01,left,");

        assertThat(people.problems()).isEmpty();
        assertThat(people.people()).extracting(Person::employment).containsExactly(Employment.LEFT);
        assertThat(people.directory().find("acme", "lin", Instant.parse("2025-12-31T23:59:59Z")))
                .isEmpty();
        assertThat(at(people, "2026-02-28T15:59:59Z").managers()).containsExactly("bo");
        assertThat(at(people, "2026-02-28T16:00:00Z").managers()).containsExactly("bo", "mia");
        assertThat(at(people, "2026-06-01T00:00:00Z").employment()).isEqualTo(Employment.ON_LEAVE);
        assertThat(at(people, "2026-09-01T00:00:00Z").isEmployed()).isFalse();
    }

    private static Person at(CsvPeople people, String instant) {
        return people.directory().find("acme", "lin", Instant.parse(instant)).orElseThrow();
    }

    @Test
    void units_and_delegates_may_be_several() throws IOException {
        Person lin = read("person_id,team,units,delegates", "lin,Key accounts,Sales|EMEA,ash| bo")
                .people()
                .get(0);

        assertThat(lin.units()).containsExactlyInAnyOrder("Key accounts", "Sales", "EMEA");
        assertThat(lin.delegates()).containsExactlyInAnyOrder("ash", "bo");
    }

    @Test
    void a_status_or_a_day_that_is_none_is_told() throws IOException {
        CsvPeople people = read(
                "person_id,status,since",
                "a,retired,",
                "b,,31.12.2026",
                "c,,2026-02-30",
                "d,,2026-01-01",
                "d,left,2026-01-01");

        assertThat(people.people()).extracting(Person::id).containsExactly("d");
        assertThat(problems(people)).containsExactly("2 UNKNOWN_STATUS", "3 NO_DATE", "4 NO_DATE", "6 DUPLICATE_ID");
    }

    @Test
    void without_a_column_of_ids_nobody_is_read() throws IOException {
        assertThat(problems(read("name,title", "ada,CEO"))).containsExactly("1 NO_HEADER");
        assertThat(problems(read(""))).containsExactly("1 NO_HEADER");
    }

    @Test
    void a_quote_that_is_never_closed_ends_the_reading_but_not_the_program() throws IOException {
        CsvPeople people = read(HEADER, "ada,Ada,CEO,,Board", "bo,\"" + "x".repeat(20_000_000));

        assertThat(people.people()).extracting(Person::id).containsExactly("ada");
        assertThat(problems(people)).containsExactly("3 UNREADABLE");
    }

    @Test
    void an_owner_is_known_by_id_title_or_team_in_any_case() throws IOException {
        CsvPeople people = read(HEADER, "ada,Ada,CEO,,Straße", "bo,Bo,,ada,");

        assertThat(List.of("ADA", "ceo", " STRASSE ", "bo")).allMatch(people::knows);
        assertThat(List.of("Ada B", "", " ", "sales")).noneMatch(people::knows);
    }

    @Test
    void a_file_is_read_as_utf_8(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("org.csv"), HEADER + "\nli,李,总监,,销售部\n");

        assertThat(CsvPeople.read(file, "t").knows("销售部")).isTrue(); // E53
        assertThatExceptionOfType(NoSuchFileException.class)
                .isThrownBy(() -> CsvPeople.read(folder.resolve("none.csv"), "t"));
    }

    @Test
    void a_failure_to_read_is_no_broken_line() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatExceptionOfType(IOException.class).isThrownBy(() -> CsvPeople.read(failing, "t"));
    }
}
