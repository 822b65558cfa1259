package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestReport;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.constraint.BestFeedback;
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
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
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

    private static List<String> printed(Runnable sample) {
        PrintStream former = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            sample.run();
        } finally {
            System.setOut(former);
        }
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** What to show first: adoption without a database, by a constraint on a bean that the host has anyway. */
    @Test
    void a_constraint_on_a_hosts_own_record_says_where_why_and_what_to_ask() throws IOException {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            assertThat(printed(() -> comment(factory.getValidator())))
                    .isEqualTo(blocks("text").get(0).lines().toList());
        }
    }

    @Test
    void a_comment_that_only_lacks_something_is_told_what() {
        Locale language = Locale.ENGLISH;
        BestReport report = BestAnalyzer.standard().analyze("Thank you for the report.", FeedbackKind.IMPROVEMENT);

        assertThat(report.isAccepted()).isTrue();
        assertThat(report.hints())
                .isNotEmpty()
                .allSatisfy(hint -> assertThat(hint.question().in(language)).endsWith("?"));
    }

    /** What the README shows of a comment that is refused. */
    private static void comment(Validator validator) {
        record Comment(@BestFeedback String text) {}

        Comment comment = new Comment("You are careless. Fix it by Friday.");
        if (!validator.validate(comment).isEmpty()) {
            BestReport report = BestAnalyzer.standard().analyze(comment.text(), FeedbackKind.IMPROVEMENT);
            (report.isAccepted() ? report.hints() : report.flaws()).forEach(finding -> {
                System.out.println(comment.text());
                finding.span().ifPresent(at -> System.out.println(at.carets(comment.text())));
                for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
                    System.out.println("  " + finding.why().in(language));
                    System.out.println("  " + finding.question().in(language));
                }
            });
        }
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
