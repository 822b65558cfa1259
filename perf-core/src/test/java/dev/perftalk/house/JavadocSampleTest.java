package dev.perftalk.house;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Javadoc shows compiles and runs, since it stands in a test of its module. */
class JavadocSampleTest {
    private static final Pattern SAMPLE =
            Pattern.compile("(?s)<pre>\\s*\\{@code(.*?)}\\s*</pre>|\\{@snippet[^:}]*:(.*?)\n\\s*\\*\\s*}\\s*\n");

    private record Sample(String module, String code) {}

    @Test
    void every_sample_stands_in_a_test_of_its_module() {
        assertThat(Modules.files("main", "java", ".java").stream().flatMap(JavadocSampleTest::samples))
                .as("samples in Javadoc that no test of the module holds: put them there, to be compiled and run")
                .filteredOn(sample -> !tests(sample.module()).contains(sample.code()))
                .isEmpty();
    }

    @Test
    void a_sample_is_found_as_pre_and_as_snippet() {
        assertThat(
                        samples(
                                "m",
                                "/**\n * <pre>{@code\n * a(\n *     b);\n * }</pre>\n */\n/** {@snippet :\n * c(); }\n * }\n */"))
                .extracting(Sample::code)
                .containsExactly("a(b);", "c();}");
    }

    private static Stream<Sample> samples(Path file) {
        return samples(Modules.module(file), read(file)).stream();
    }

    private static List<Sample> samples(String module, String source) {
        return SAMPLE.matcher(source)
                .results()
                .map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .map(code -> new Sample(module, squeezed(code.replaceAll("(?m)^\\s*\\*", ""))))
                .toList();
    }

    private static String tests(String module) {
        return Modules.files("test", "java", ".java").stream()
                .filter(file -> Modules.module(file).equals(module))
                .map(file -> squeezed(read(file)))
                .collect(joining("\n"));
    }

    private static String squeezed(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
