package dev.perftalk.feedback.constraint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A host that is a module of its own, in a JVM that has modules only. */
class ModulePathTest {
    private static final Path HOST = Path.of("src", "test", "host");
    private static final List<String> LIBRARY = List.of(
            "dev.perftalk.PerfTalk",
            "dev.perftalk.spi.storage.RecordStore",
            "jakarta.validation.Validation",
            "org.jspecify.annotations.Nullable",
            "org.slf4j.Logger",
            "tools.jackson.databind.ObjectMapper",
            "tools.jackson.core.JsonParser",
            "com.fasterxml.jackson.annotation.JsonProperty");
    private static final List<String> PROVIDER = List.of(
            "org.hibernate.validator.HibernateValidator",
            "org.jboss.logging.Logger",
            "com.fasterxml.classmate.TypeResolver",
            "org.glassfish.expressly.ExpressionFactoryImpl",
            "jakarta.el.ExpressionFactory");

    @TempDir
    private Path compiled;

    @BeforeEach
    void compile() {
        List<String> arguments = List.of(
                "--module-path",
                path(Stream.concat(LIBRARY.stream(), PROVIDER.stream())),
                "-d",
                compiled.toString(),
                HOST.resolve("module-info.java").toString(),
                HOST.resolve("host/Constrained.java").toString(),
                HOST.resolve("host/Alone.java").toString());
        assertThat(ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)))
                .isZero();
    }

    @Test
    void a_host_with_a_provider_gets_violations_in_its_language() throws IOException, InterruptedException {
        String path = path(Stream.concat(LIBRARY.stream(), PROVIDER.stream()));

        assertThat(run(path, "-Duser.language=zh", "--add-modules", "ALL-MODULE-PATH", "-m", "host/host.Constrained"))
                .hasSize(4)
                .contains("account: 还没有说到具体行为，对方只能猜你指的是哪件事。", "title: 这里有给人贴标签的字眼，对方会忙着替自己辩解，顾不上谈事情。")
                .anyMatch(line -> line.startsWith("text: 这里有给人贴标签的字眼"));
        assertThat(run(path, "-Duser.language=en", "--add-modules", "ALL-MODULE-PATH", "-m", "host/host.Constrained"))
                .hasSize(4)
                .contains("account: It doesn't say yet what they did, so they are left to guess what you mean.");
    }

    @Test
    void a_host_needs_no_validation_provider() throws IOException, InterruptedException {
        assertThat(run(path(LIBRARY.stream()), "-m", "host/host.Alone")).contains("LABEL");
    }

    private List<String> run(String path, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                path + System.getProperty("path.separator") + compiled));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        Process process = builder.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines()
                .filter(line -> !line.contains("INFO") && !line.contains("<clinit>"))
                .toList();
    }

    private static String path(Stream<String> classes) {
        return classes.map(ModulePathTest::home)
                .distinct()
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }

    private static String home(String name) {
        try {
            return Path.of(Class.forName(name)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ClassNotFoundException | URISyntaxException missing) {
            throw new AssertionError(name, missing);
        }
    }
}
