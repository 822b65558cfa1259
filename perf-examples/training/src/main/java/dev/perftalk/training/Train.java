package dev.perftalk.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the weights of the core's engine: {@code Train CORPUS RESOURCES} writes a file for each language. */
public final class Train {
    /** The languages that are trained. */
    static final List<String> LANGUAGES = List.of("zh", "en");

    private Train() {}

    public static void main(String[] arguments) throws IOException {
        for (String lang : LANGUAGES) {
            byte[] weights = Trainer.bytes(Corpus.read(Path.of(arguments[0]), lang));
            Files.write(Path.of(arguments[1]).resolve("weights_" + lang + ".bin"), weights);
        }
    }
}
