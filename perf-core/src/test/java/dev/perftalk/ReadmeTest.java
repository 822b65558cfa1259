package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.RecordStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The README's samples are what is compiled and run here. */
class ReadmeTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path THIS = Path.of("src/test/java/dev/perftalk/ReadmeTest.java");

    @Test
    void every_java_sample_stands_in_this_test() throws IOException {
        String source = squeezed(Files.readString(THIS));
        List<String> samples = blocks("java");
        assertThat(samples).hasSize(2).allSatisfy(sample -> assertThat(source).contains(squeezed(sample)));
    }

    @Test
    void java_is_seen_within_25_lines_and_the_two_commands_start_a_line() throws IOException {
        List<String> lines = Files.readAllLines(README);
        assertThat(lines.indexOf("```java")).isBetween(0, 24);
        assertThat(lines).contains("mvn -q", "mvn verify");
    }

    @Test
    void the_first_sample_prints_what_the_readme_says() throws IOException {
        PrintStream former = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            first();
        } finally {
            System.setOut(former);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(blocks("text").get(0).lines().toList());
    }

    private static void first() {
        Best feedback = Best.builder()
                .kind(FeedbackKind.IMPROVEMENT)
                .behavior("You are careless.")
                .options("Fix it by Friday.")
                .build();

        BestCheck.check(feedback).flaws().forEach(flaw -> {
            System.out.println("- " + flaw.why().in(Locale.ENGLISH));
            System.out.println("  " + flaw.question().in(Locale.ENGLISH));
        });
    }

    @Test
    void the_second_sample_adds_a_goal() {
        Notifier notifier = Notifier.inMemory();
        PeopleDirectory people =
                PeopleDirectory.inMemory().add("acme", Person.builder("lin").build());

        PerfTalk perf = PerfTalk.builder()
                .store(RecordStore.inMemory())
                .notifier(notifier)
                .people(people)
                .clock(InstantSource.system())
                .build();

        Session lin = perf.tenant("acme").as("lin");

        Outcome<Goal> added = lin.goals()
                .add(Goal.builder()
                        .id(GoalId.of("checkout"))
                        .level(GoalLevel.TEAM)
                        .title("Nobody gives up at checkout")
                        .rationale("A quarter of all carts are lost on the last page.")
                        .owner(PersonId.of("lin"))
                        .addMeasures(Measure.percent("carts that become orders"))
                        .build());

        assertThat(lin.goals().find(GoalId.of("checkout"))).contains(added.orThrow());
    }

    private static List<String> blocks(String language) throws IOException {
        return Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README))
                .results()
                .map(block -> block.group(1))
                .toList();
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }
}
