package dev.perftalk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A host that imports the BOM gets one version of everything that is published. */
class BomTest {
    private static final Pattern ARTIFACT = Pattern.compile("<artifactId>(perf-[\\w-]+)</artifactId>");

    @Test
    void the_bom_names_every_published_module_and_no_other() throws IOException {
        List<String> named = artifacts(Modules.root().resolve("perf-spi/bom/pom.xml"));

        assertThat(named.subList(1, named.size()))
                .as(
                        "modules in perf-spi/bom/pom.xml (actual) and those with a module-info (expected): add what it lacks")
                .containsExactlyInAnyOrderElementsOf(published());
    }

    private static List<String> published() {
        return Modules.files("main", "java", "module-info.java").stream()
                .map(file -> Modules.root().resolve(Modules.module(file)).resolve("pom.xml"))
                .map(BomTest::ownArtifact)
                .toList();
    }

    private static String ownArtifact(Path pom) {
        try {
            return artifacts(pom).stream()
                    .filter(name -> !name.endsWith("-parent"))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<String> artifacts(Path pom) throws IOException {
        return ARTIFACT.matcher(Files.readString(pom))
                .results()
                .map(artifact -> artifact.group(1))
                .toList();
    }
}
