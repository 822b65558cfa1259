package dev.perftalk.cli;

import dev.perftalk.channel.Recommendation;
import dev.perftalk.channel.Suitability;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** Recommendations for programs, in one array on one line, and for people, in at most 100 columns. */
final class Recommendations {
    private static final int WIDTH = 100;
    private static final String BETWEEN = "  ";
    private static final JsonMapper JSON = new JsonMapper();

    private Recommendations() {}

    static String json(List<Recommendation> best, Words words) {
        ArrayNode array = JSON.createArrayNode();
        best.forEach(one -> array.addObject()
                .put("channel", one.channel().code())
                .put("suitability", one.suitability().name())
                .put("why", one.why().in(words.language())));
        return JSON.writeValueAsString(array);
    }

    static void print(List<Recommendation> best, Words words, PrintWriter out) {
        int grades = Stream.of(Suitability.values())
                .mapToInt(suitability -> Columns.width(words.in(suitability.label())))
                .max()
                .orElseThrow();
        String indent = BETWEEN + " ".repeat(grades) + BETWEEN;
        for (Recommendation one : best) {
            String grade = Columns.pad(words.in(one.suitability().label()), grades);
            out.println();
            out.println(BETWEEN + grade + BETWEEN + words.in(one.channel().label()));
            Paragraph.lines(one.why().in(words.language()), WIDTH - indent.length(), words.language())
                    .forEach(line -> out.println(indent + line));
        }
    }
}
