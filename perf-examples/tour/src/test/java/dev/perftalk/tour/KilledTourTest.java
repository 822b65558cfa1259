package dev.perftalk.tour;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Killed half-way and started again on the same database: what was committed is there, and the story goes on. */
class KilledTourTest {
    private static final RecordKey TALK = RecordKey.of("qingyun", "conversation", "plan-talk");
    private static final RecordKey WEEKLY = RecordKey.of("qingyun", "conversation", "weekly-1");

    @TempDir
    private Path folder;

    @Test
    void what_was_committed_is_there_after_a_kill() throws Exception {
        Path file = folder.resolve("records");
        Process tour = start(file);
        try (BufferedReader told = told(tour)) {
            readUntil(told, "4  ");
            tour.destroyForcibly().waitFor();
        }
        try (Database records = Database.at(file)) {
            Map<RecordKey, StoredRecord> found = records.store().find(List.of(TALK, WEEKLY));
            assertThat(found).containsOnlyKeys(TALK, WEEKLY);
            assertThat(found.get(TALK).version())
                    .as("recorded, then acknowledged")
                    .isEqualTo(2);
        }
        Process again = start(file);
        try (BufferedReader told = told(again)) {
            String rest = String.join("\n", told.lines().toList());
            assertThat(again.waitFor()).isZero();
            assertThat(rest).contains("already on record", "9  The next turn");
        }
    }

    private Process start(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "dev.perftalk.tour.Tour",
                        "--lang",
                        "en",
                        "--db",
                        file.toString(),
                        "--page",
                        folder.resolve("tour.html").toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    private static BufferedReader told(Process tour) {
        return new BufferedReader(new InputStreamReader(tour.getInputStream(), StandardCharsets.UTF_8));
    }

    private static void readUntil(BufferedReader told, String start) throws IOException {
        String line = told.readLine();
        while (line != null && !line.startsWith(start)) {
            line = told.readLine();
        }
        assertThat(line).as("the chapter that it is killed in").isNotNull();
    }
}
