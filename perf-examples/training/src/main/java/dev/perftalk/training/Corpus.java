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
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads labelled texts, a JSON object a line. */
final class Corpus {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String EXAM = "exam";

    /** The names of all exams, the first one first. */
    static final List<String> EXAMS = List.of(EXAM, "exam2");

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

    /** The examples of a language in one of {@link #EXAMS}, which nothing is ever learnt from. */
    static List<Example> exam(Path folder, String exam, String lang) throws IOException {
        return read(folder.resolve(exam + "-" + lang + ".jsonl"));
    }

    /**
     * The examples of a file.
     *
     * @throws LabelsException where a line is none, as where a quote doesn't stand in its text
     */
    static List<Example> read(Path file) throws IOException {
        return read(file, Corpus::example);
    }

    /** What stands on the lines of a file, a JSON object each. */
    static <T> List<T> read(Path file, Function<JsonNode, T> reader) throws IOException {
        List<T> read = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (int line = 0; line < lines.size(); line++) {
            String written = lines.get(line).replace(BYTE_ORDER_MARK, "");
            if (!written.isBlank()) {
                try {
                    read.add(reader.apply(JSON.readTree(written)));
                } catch (RuntimeException malformed) {
                    throw new LabelsException(file, line + 1);
                }
            }
        }
        return read;
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
