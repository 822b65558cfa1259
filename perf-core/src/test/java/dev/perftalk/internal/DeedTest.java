package dev.perftalk.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DeedTest {
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "LOOK")
    void a_report_finds_each_in_the_documentation(Deed deed) throws IOException {
        assertThat(Files.readString(Path.of("docs", "history.md"))).contains("`" + deed + "`");
    }
}
