package dev.perftalk.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class KilledProcessTest {
    private static final int ENOUGH = 200;

    /** Commits for ever, and says so after each commit. */
    static final class Committer {
        private Committer() {}

        public static void main(String[] args) {
            JdbcStore store = JdbcStore.of(Servers.pool(args[0], true));
            store.createSchema();
            for (int i = 0; ; i++) {
                store.commit(Some.creation("r-" + i));
                System.out.println("r-" + i);
            }
        }
    }

    @Test
    @Timeout(600)
    void what_was_committed_outlives_a_process_that_is_killed(@TempDir Path directory) throws Exception {
        String url = H2.url(directory);
        List<String> committed = new ArrayList<>();
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+DisplayVMOutputToStderr",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Committer.class.getName(),
                        url)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader said = process.inputReader()) {
            while (committed.size() < ENOUGH) {
                committed.add(readLine(said));
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(JdbcStore.of(H2.at(url)).find(Some.keys(committed.toArray(String[]::new))))
                .hasSize(ENOUGH);
    }

    private static String readLine(BufferedReader said) throws IOException {
        String line = said.readLine();
        assertThat(line).as("the process is alive").isNotNull();
        return line;
    }
}
