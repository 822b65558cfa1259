package dev.perftalk.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(600)
class FaultsTest {
    private static final long SEED = 5;
    private static final int KILLS = 10;

    /** Most of them need one or two; none stops before what it must show is found, whatever else is found on the way. */
    private static final int KILLS_OF_THE_WRONG = 50;

    @TempDir
    Path directory;

    @Test
    void postgresql_keeps_whole_what_it_acknowledged_however_it_is_killed() throws Exception { // E34
        try (PostgresqlServer database = new PostgresqlServer(directory)) {
            assertThat(database.waitsForTheDisk()).isTrue();
            Figures figures = new Campaign(database, Sabotage.NONE, SEED).run(KILLS);
            assertSound(figures);
            assertThat(figures.serverKills()).isPositive();
        }
    }

    @Test
    void h2_in_a_file_keeps_whole_what_it_acknowledged_however_it_is_killed() throws Exception { // E34
        assertSound(new Campaign(new H2File(directory), Sabotage.NONE, SEED).run(KILLS));
    }

    private static void assertSound(Figures figures) {
        assertThat(figures.findings()).isEmpty();
        assertThat(figures.kills()).isEqualTo(KILLS);
        assertThat(figures.acknowledged()).isGreaterThan(KILLS);
        assertThat(figures.told()).isGreaterThan(KILLS);
    }

    @ParameterizedTest
    @CsvSource({"SAID_FIRST, LOST", "HALVED, HALF", "MARKED_FIRST, UNTOLD", "LATE_TO_DISK, LOST"})
    void a_writer_that_is_wrong_is_found_out(Sabotage sabotage, Finding.Kind kind) throws Exception { // E34
        Figures figures = new Campaign(new H2File(directory), sabotage, SEED).run(KILLS_OF_THE_WRONG, Set.of(kind));
        assertThat(figures.findings()).extracting(Finding::kind).contains(kind);
    }
}
