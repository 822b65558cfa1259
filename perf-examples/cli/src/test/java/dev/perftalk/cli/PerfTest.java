package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class PerfTest {
    @Test
    void help_is_given_in_both_languages() {
        assertThat(Run.in(Locale.CHINESE, "--help").out()).contains("用法：", "选项：", "cascade", "退出状态");
        assertThat(Run.in(Locale.ENGLISH, "--help").out()).contains("Usage: perf", "Options:", "Exit status");
        assertThat(Run.in(Locale.CHINESE, "cascade", "--help").out()).contains("每行一个 JSON 对象", "职务");
        assertThat(Run.in(Locale.ENGLISH, "cascade", "--help").out()).contains("one JSON object a line", "titles");
        assertThat(Run.of("cascade", "--help").status()).isZero();
    }

    @Test
    void the_arguments_name_the_language_or_else_the_system_does() {
        assertThat(Language.of(new String[] {"cascade", "x", "--lang", "zh"}, Locale.ENGLISH))
                .isEqualTo(Locale.CHINESE);
        assertThat(Language.of(new String[] {"--lang=EN", "cascade"}, Locale.CHINA))
                .isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(new String[] {"cascade", "--json"}, Locale.TRADITIONAL_CHINESE))
                .isEqualTo(Locale.CHINESE);
        assertThat(Language.of(new String[] {}, Locale.FRENCH)).isEqualTo(Locale.ENGLISH);
        assertThat(Language.of(new String[] {"--lang", "klingon"}, Locale.CHINA))
                .isEqualTo(Locale.CHINESE);
    }

    @Test
    void what_is_not_understood_is_named_and_how_to_say_it_shown() {
        assertThat(Run.of()).matches(run -> run.status() == 2 && run.err().startsWith("Which command?"));
        assertThat(Run.of("cascade").err()).startsWith("Missing: FILE.jsonl").contains("Usage: perf cascade");
        assertThat(Run.of("cascade", "a", "b").err()).startsWith("Not understood: b");
        assertThat(Run.of("--lang", "fr").err()).startsWith("Not a possible value of --lang.");
        assertThat(Run.of("cascade", "a", "--lang", "zh", "--lang", "en").err()).startsWith("More than once: --lang");
        assertThat(Run.of("cascade", "a\0b").err()).startsWith("Not a possible value of FILE.jsonl.");
        assertThat(Run.in(Locale.CHINESE, "fly").err()).startsWith("无法识别：fly");
        assertThat(Run.of("fly").status()).isEqualTo(2);
    }

    @Test
    void what_could_not_be_written_is_not_passed_over() {
        ByteArrayOutputStream told = new ByteArrayOutputStream();
        assertThat(Perf.run(new FullDisk(), told, "recommend", "goal_setting", "--lang", "en"))
                .isEqualTo(Perf.IMPOSSIBLE);
        assertThat(told.toString(StandardCharsets.UTF_8)).startsWith("Not all of it could be written");
        assertThat(Perf.run(new ByteArrayOutputStream(), new FullDisk(), "recommend", "goal_setting"))
                .isEqualTo(Perf.FINE);
    }

    private static final class FullDisk extends OutputStream {
        @Override
        public void write(int written) throws IOException {
            throw new IOException("no space left");
        }
    }
}
