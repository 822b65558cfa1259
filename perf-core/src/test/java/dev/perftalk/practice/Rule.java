package dev.perftalk.practice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line of {@code practice-rules.md}. */
record Rule(String section, String id, boolean built, String text) {
    private static final Pattern LINE = Pattern.compile("- (built|planned) `([a-z][a-z.-]*)` (\\S.*)");
    private static final String HEADING = "## ";

    /** All rules in the order of the catalogue. */
    static List<Rule> all() {
        try (InputStream catalogue = Rule.class.getResourceAsStream("/practice-rules.md")) {
            return parse(new String(Objects.requireNonNull(catalogue).readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Rule> parse(String catalogue) {
        List<Rule> rules = new ArrayList<>();
        String section = "";
        for (String line : catalogue.lines().toList()) {
            if (line.startsWith(HEADING)) {
                section = line.substring(HEADING.length());
            } else if (line.startsWith("-")) {
                rules.add(rule(section, line));
            }
        }
        return rules;
    }

    private static Rule rule(String section, String line) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("expected - built|planned `id` Sentence, but found: " + line);
        }
        return new Rule(section, matcher.group(2), matcher.group(1).equals("built"), matcher.group(3));
    }

    @Override
    public String toString() {
        return id + ": " + text;
    }
}
