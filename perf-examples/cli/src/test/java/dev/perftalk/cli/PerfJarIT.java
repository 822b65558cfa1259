package dev.perftalk.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as a user starts it, on a system that knows ASCII alone. */
class PerfJarIT {
    private static final Path JAR = Path.of("target", "perf.jar");

    @TempDir
    private Path folder;

    private Path goals;

    @BeforeEach
    void write() throws IOException {
        goals = Files.writeString(folder.resolve("goals.jsonl"), """
                {"id":"g","level":"company","title":"变革","owner":"销售部"}
                broken
                """);
    }

    private Run jar(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=US-ASCII",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        File out = folder.resolve("out").toFile();
        File err = folder.resolve("err").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(out).redirectError(err);
        builder.environment()
                .keySet()
                .removeIf(name ->
                        name.startsWith("LC_") || name.equals("JAVA_TOOL_OPTIONS") || name.equals("JDK_JAVA_OPTIONS"));
        builder.environment().put("LANG", "C");
        int status = builder.start().waitFor();
        return new Run(status, utf8(out), utf8(err));
    }

    private static String utf8(File file) throws IOException {
        return Files.readString(file.toPath(), StandardCharsets.UTF_8);
    }

    @Test
    void speaks_chinese_in_utf_8_whatever_the_system_writes() throws Exception {
        Run run = jar("cascade", goals.toString(), "--lang", "zh");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("共 1 个目标", "变革");
        assertThat(run.err()).isEqualToNormalizingNewlines("第 2 行：要求 每行一个 JSON 对象，其中每个字段只出现一次\n");
    }

    @Test
    void matches_owners_with_the_organisation_and_speaks_english_by_default() throws Exception {
        Path org = Files.writeString(folder.resolve("org.csv"), "person_id,team\np1,销售部\n");

        Run run = jar("cascade", goals.toString(), "--org", org.toString(), "--json");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).startsWith("{\"goals\":1,\"roots\":1,").contains("\"OWNER_NOT_IN_ORG\":0");
        assertThat(run.err())
                .isEqualToNormalizingNewlines("line 2: expected one JSON object on the line, with every field once\n");
    }

    @Test
    void a_missing_file_is_one_line_and_exit_status_2() throws Exception {
        Run run = jar("cascade", "none.jsonl");

        assertThat(run).isEqualTo(new Run(2, "", "There is no file none.jsonl" + System.lineSeparator()));
    }

    @Test
    void help_needs_no_file() throws Exception {
        Run run = jar("--help");

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: perf", "cascade");
    }
}
