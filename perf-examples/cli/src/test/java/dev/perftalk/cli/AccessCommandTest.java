package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class AccessCommandTest {
    private static final Path PAGE = Path.of("..", "..", "perf-core", "docs", "access.md");

    @Test
    void the_matrix_can_be_read_aloud_in_both_languages() {
        Run english = Run.of("access", "--matrix");
        Run chinese = Run.in(Locale.CHINESE, "access", "--matrix");

        assertThat(english.status()).isZero();
        assertThat(english.out()).contains("private notes").contains("Nobody else may do anything else.");
        assertThat(english.out().lines())
                .anyMatch(line -> line.matches(" +HR for the employee's unit +with a reason, which is logged; never.*"))
                .anyMatch(line -> line.matches(" +its author +in person only, no delegates"));
        assertThat(chinese.out().lines())
                .contains("沟通记录", "  查看")
                .anyMatch(line -> line.matches(" +员工的现任直属上级 +员工同意公开后可以，保密的除外"));
        assertThat(chinese.out().lines().count())
                .isEqualTo(english.out().lines().count());
    }

    @Test
    void the_page_about_access_shows_the_same_matrix() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Run.of("access", "--matrix", "--markdown").out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void without_what_is_wanted_it_says_what_is_missing() {
        assertThat(Run.of("access").err()).startsWith("Missing: --matrix").contains("Usage: perf access");
        assertThat(Run.of("access").status()).isEqualTo(2);
    }
}
