package dev.perftalk.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships is what the corpus gives. It takes minutes. */
@Tag("long")
class ShippedWeightsTest {
    private static final Path SHIPPED = Path.of("../../perf-core/src/main/resources/dev/perftalk/feedback/model");

    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_corpus_gives_the_weights_that_ship(String lang) throws IOException {
        assertThat(Trainer.bytes(Corpus.read(Path.of("corpus"), lang)))
                .isEqualTo(Files.readAllBytes(SHIPPED.resolve("weights_" + lang + ".bin")));
    }
}
