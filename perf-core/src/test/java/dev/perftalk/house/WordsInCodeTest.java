package dev.perftalk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What people read is in bundles. Exceptions, the log and what a benchmark prints are for programmers. */
class WordsInCodeTest {
    private static final String DO = "words for people: move them to messages_zh and messages_en of the package";

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern FORMAT = Pattern.compile("%[-\\d.$]*[a-zA-Z]");

    /** Two words or more of which the first has a capital, or five. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?s)\\s*(\\p{Lu}\\p{Ll}*[,:]?(\\s\\p{Ll}+)+.*|(.*\\s)?\\p{Ll}+(\\s\\p{Ll}+){4}.*)");

    private static final List<Literal> LITERALS = Sources.read().literals();

    private static List<Literal> where(Predicate<Literal> wrong) {
        return LITERALS.stream()
                .filter(literal -> !literal.room().startsWith("dev.perftalk.benchmarks"))
                .filter(wrong)
                .toList();
    }

    @Test
    void the_sources_of_all_modules_are_read() {
        assertThat(LITERALS)
                .extracting(Literal::room)
                .contains(
                        "dev.perftalk.kernel", "dev.perftalk.tour.page", "dev.perftalk.cli", "dev.perftalk.people.csv");
    }

    @Test
    void no_chinese_stands_in_code() {
        assertThat(where(literal -> literal.value().matches("(?s).*\\p{IsHan}.*")))
                .as(DO)
                .isEmpty();
    }

    @Test
    void no_sentence_stands_in_code() {
        assertThat(where(literal -> !literal.forProgrammers()
                        && SENTENCE.matcher(literal.value()).matches()))
                .as(DO)
                .isEmpty();
    }

    @Test
    void no_text_is_made_of_words_in_code() {
        assertThat(where(literal -> hasWords(literal)
                        && (literal.isArgument(0, "Text.of", "new Text")
                                || literal.isArgument(1, "Text.of", "new Text", "Why.of", "new Why"))))
                .as(DO)
                .isEmpty();
    }

    @Test
    void nothing_is_printed_in_words_from_code() {
        assertThat(where(literal -> literal.method().matches("print(ln|f)?") && hasWords(literal)))
                .as(DO)
                .isEmpty();
    }

    private static boolean hasWords(Literal literal) {
        return LETTERS.matcher(FORMAT.matcher(literal.value()).replaceAll("")).find();
    }
}
