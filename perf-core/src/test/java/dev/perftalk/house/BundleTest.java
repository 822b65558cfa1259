package dev.perftalk.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Chinese and English are both first-class. */
class BundleTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}|%[a-z]");
    private static final Pattern WORD = Pattern.compile("[a-z]{3,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    /** Patterns of dates are no words. */
    private static final String DATES = "format.";

    static List<Bundle> all() {
        return Bundle.all();
    }

    @Test
    void the_bundles_of_all_modules_are_found() {
        assertThat(all()).extracting(Bundle::module).contains("perf-core", "perf-examples/cli", "perf-examples/tour");
    }

    @ParameterizedTest
    @MethodSource("all")
    void both_languages_have_every_message(Bundle bundle) {
        assertThat(bundle.chinese()).isNotEmpty();
        assertThat(lacking(bundle.chinese(), bundle.english()))
                .as("said in English, but not in messages_zh of %s: say it in Chinese too", bundle)
                .isEmpty();
        assertThat(lacking(bundle.english(), bundle.chinese()))
                .as("said in Chinese, but not in messages_en of %s: say it in English too", bundle)
                .isEmpty();
        assertThat(bundle.languages().getOrDefault("", bundle.english()))
                .as("what other languages get is English in %s", bundle)
                .isEqualTo(bundle.english());
    }

    private static Set<String> lacking(Map<String, String> one, Map<String, String> other) {
        Set<String> keys = new TreeSet<>(other.keySet());
        keys.removeAll(one.keySet());
        return keys;
    }

    @ParameterizedTest
    @MethodSource("all")
    void both_languages_have_the_same_placeholders(Bundle bundle) {
        assertThat(bundle.messages())
                .as("messages of %s with other placeholders in the other language: make them the same", bundle)
                .filteredOn(message -> !placeholders(message.zh()).equals(placeholders(message.en())))
                .isEmpty();
    }

    private static Set<String> placeholders(String message) {
        return PLACEHOLDER
                .matcher(message)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @MethodSource("all")
    void each_language_speaks_its_own(Bundle bundle) {
        assertThat(bundle.messages())
                .as("messages of %s that are not in their language: translate them", bundle)
                .filteredOn(message -> has(HAN, message.en()) || isUntranslated(message))
                .isEmpty();
    }

    private static boolean isUntranslated(Bundle.Message message) {
        String words = PLACEHOLDER.matcher(message.en()).replaceAll(" ");
        return has(WORD, words) && !has(HAN, message.zh()) && !message.key().startsWith(DATES);
    }

    private static boolean has(Pattern pattern, String text) {
        return pattern.matcher(text).find();
    }
}
