package dev.perftalk.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.perftalk.GoalFile;
import dev.perftalk.GoalFormat;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.GoalId;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** What is written into a file is read again as it was. */
@Domain(Values.class)
@Domain(DomainContext.Global.class)
class GoalFileLawsTest {
    private static final Goal GOAL = Goal.builder()
            .id(GoalId.of("g"))
            .level(GoalLevel.TEAM)
            .title("t".repeat(200))
            .build();

    private static String written(GoalFormat format, List<Goal> goals) throws IOException {
        StringBuilder file = new StringBuilder();
        GoalFile.write(goals.iterator(), format, file);
        return file.toString();
    }

    private static void comesBack(GoalFormat format, List<Goal> goals) throws IOException {
        GoalFile read = GoalFile.read(new StringReader(written(format, goals)), format);

        assertThat(read.problems()).isEmpty();
        assertThat(read.goals()).isEqualTo(goals);
    }

    @Property(tries = 150)
    void any_goals_come_back_from_lines_of_json(@ForAll @Size(max = 4) List<Goal> goals) throws IOException {
        comesBack(GoalFormat.JSONL, goals);
    }

    @Property(tries = 150)
    void any_goals_come_back_from_comma_separated_values(@ForAll @Size(max = 4) List<Goal> goals) throws IOException {
        comesBack(GoalFormat.CSV, goals);
    }

    @Property(tries = 300)
    void any_text_comes_back_from_a_cell(@ForAll String text) throws IOException {
        String row = Csv.write(List.of(Csv.guard(text), "end"));
        List<String> cells = new Csv(new StringReader(row + "\nnext"), 100_000).next();

        assertThat(cells).isNotNull().hasSize(2);
        assertThat(Csv.unguard(cells.get(0))).isEqualTo(text);
    }

    @Property(tries = 100)
    void no_cell_of_text_begins_like_a_formula(@ForAll String text) {
        assertThat(Csv.guard(text)).doesNotMatch("(?s)[=+\\-@\t\r\n＝＋－＠].*");
    }

    @Property(tries = 100)
    void who_knows_the_open_format_alone_finds_the_goal_in_a_line(@ForAll Goal goal) {
        ObjectNode json = GoalDocument.write(goal.withLevel(GoalLevel.TEAM));
        json.remove(GoalDocument.FORMAT);
        GoalLine line = new GoalLine(json);

        assertThat(line.goal()).isPresent();
        assertThat(line.goal().orElseThrow().id()).isEqualTo(goal.id());
        assertThat(line.goal().orElseThrow().measures()).hasSameSizeAs(goal.measures());
    }

    @Test
    void a_file_of_any_length_passes_through_one_goal_at_a_time() throws IOException {
        String line = GoalLines.write(GOAL) + "\n";
        int many = 20_000;
        Endless file = new Endless(line, many);
        long[] read = new long[2];

        GoalFile.read(
                file,
                GoalFormat.JSONL,
                goal -> {
                    read[0]++;
                    read[1] = Math.max(read[1], file.given - read[0] * line.length());
                },
                problem -> fail(problem.toString()));

        assertThat(read[0]).isEqualTo(many);
        assertThat(read[1]).as("characters read ahead").isLessThan(100_000);
    }

    /** Gives the same line many times, and counts. */
    private static final class Endless extends Reader {
        private final String line;
        private final long length;
        private long given;

        Endless(String line, int times) {
            this.line = line;
            this.length = (long) line.length() * times;
        }

        @Override
        public int read(char[] buffer, int from, int most) {
            int count = 0;
            while (count < most && given < length) {
                buffer[from + count++] = line.charAt((int) (given++ % line.length()));
            }
            return count == 0 ? -1 : count;
        }

        @Override
        public void close() {}
    }
}
