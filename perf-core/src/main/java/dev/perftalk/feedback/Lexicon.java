package dev.perftalk.feedback;

import dev.perftalk.feedback.BestFinding.Span;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words and phrases to find in text: Chinese ones anywhere, English ones as whole words.
 *
 * <p>The files {@code NAME_zh.txt} and {@code NAME_en.txt} have one entry a line. {@code #} begins a comment; in a phrase
 * that begins with {@code !} nothing is found; {@code …} stands for up to 60 characters of the same sentence; a full stop
 * at the end asks for the end of a clause.
 */
final class Lexicon {
    private static final String GAP = "[^.!?。]{0,60}?";
    private static final String SPACE = "[\\s-]+";
    private static final String CLAUSE_END = "(?=\\s*(?:\\p{P}|$))";
    private static final String WORD_START = "(?<![\\p{IsLatin}\\p{N}])";
    private static final String WORD_END = "(?![\\p{IsLatin}\\p{N}])";

    private static final String NEVER = "(?!)";
    private static final int SPARED = 1;

    private final Pattern pattern;

    private Lexicon(Pattern pattern) {
        this.pattern = pattern;
    }

    static Lexicon load(String name) {
        List<String> chinese = lines(name + "_zh.txt");
        List<String> english = lines(name + "_en.txt");
        String spared = alternatives(chinese, english, true);
        String found = alternatives(chinese, english, false);
        return new Lexicon(Pattern.compile("(" + spared + ")|" + found));
    }

    /** Where something of the list stands in a text, from left to right, in indices of the text as it was given. */
    List<Span> find(String text) {
        return pattern.matcher(Folding.fold(text))
                .results()
                .filter(match -> match.group(SPARED) == null)
                .map(match -> new Span(match.start(), match.end()))
                .toList();
    }

    boolean isIn(String text) {
        return !find(text).isEmpty();
    }

    /** The longer before the shorter, so that a find is as long as the list allows. */
    private static String alternatives(List<String> chinese, List<String> english, boolean spared) {
        return Stream.of(
                        entries(chinese, spared).map(Lexicon::regex),
                        entries(english, spared).map(entry -> WORD_START + regex(entry) + WORD_END),
                        Stream.of(NEVER))
                .flatMap(Function.identity())
                .sorted(Comparator.comparing(String::length).reversed())
                .collect(Collectors.joining("|"));
    }

    private static Stream<String> entries(List<String> lines, boolean spared) {
        return lines.stream()
                .filter(line -> line.startsWith("!") == spared)
                .map(line -> spared ? line.substring(1) : line);
    }

    private static String regex(String entry) {
        boolean endsClause = entry.endsWith("。") || entry.endsWith(".");
        String words = endsClause ? entry.substring(0, entry.length() - 1) : entry;
        String regex = Stream.of(words.split("…"))
                .map(part ->
                        Stream.of(part.strip().split(" ")).map(Pattern::quote).collect(Collectors.joining(SPACE)))
                .collect(Collectors.joining(GAP));
        return endsClause ? regex + CLAUSE_END : regex;
    }

    private static List<String> lines(String file) {
        try (InputStream stream = Objects.requireNonNull(Lexicon.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Folding.fold(line).strip())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
