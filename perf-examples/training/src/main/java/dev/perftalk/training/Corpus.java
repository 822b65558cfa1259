package dev.perftalk.training;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFlaw;
import dev.perftalk.training.Example.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labelled texts, a JSON object a line. */
final class Corpus {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String EXAM = "exam-";

    private Corpus() {}

    /** All examples of a language to learn from: those of a folder's files in the order of their names, but no exam. */
    static List<Example> read(Path folder, String lang) throws IOException {
        List<Example> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Corpus::isToLearnFrom).sorted().toList()) {
                read(file).stream()
                        .filter(example -> example.lang().equals(lang))
                        .forEach(examples::add);
            }
        }
        return examples;
    }

    private static boolean isToLearnFrom(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jsonl") && !name.startsWith(EXAM);
    }

    /** The examples of a language that nothing is ever learnt from. */
    static List<Example> exam(Path folder, String lang) throws IOException {
        return read(folder.resolve(EXAM + lang + ".jsonl"));
    }

    /**
     * The examples of a file.
     *
     * @throws IllegalArgumentException where a quote doesn't stand in its text
     */
    static List<Example> read(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .map(JSON::readTree)
                .map(Corpus::example)
                .toList();
    }

    private static Example example(JsonNode node) {
        String id = node.get("id").asString();
        String text = node.get("text").asString();
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode flaw : node.get("flaws")) {
            String quote = flaw.get("quote").asString();
            int start = text.indexOf(quote);
            if (start < 0) {
                throw new IllegalArgumentException("a quote doesn't stand in the text of " + id);
            }
            quotes.add(new Quote(BestFlaw.valueOf(flaw.get("type").asString()), start, start + quote.length()));
        }
        boolean recognition = node.get("kind").asString().equals("RECOGNITION");
        return new Example(id, node.get("lang").asString(), recognition, text, elements(node), quotes);
    }

    private static Set<BestElement> elements(JsonNode node) {
        Set<BestElement> elements = EnumSet.noneOf(BestElement.class);
        for (BestElement element : BestElement.values()) {
            if (node.path(element.name().toLowerCase(Locale.ROOT)).asBoolean(false)) {
                elements.add(element);
            }
        }
        return elements;
    }
}
