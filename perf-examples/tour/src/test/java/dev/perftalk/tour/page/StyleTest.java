package dev.perftalk.tour.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
    private static final Pattern COLOUR = Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{6});");
    private static final String SHEET = Style.sheet().render();
    private static final int DARK = SHEET.indexOf("prefers-color-scheme: dark");
    private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3

    @ParameterizedTest
    @CsvSource({
        "ink, paper",
        "ink, surface",
        "muted, paper",
        "muted, surface",
        "muted, sunken",
        "bad, paper",
        "bad, surface",
        "good, paper",
        "accent, paper",
        "accent, surface",
        "accent, accent-soft",
        "muted, accent-soft",
        "on-accent, accent",
        "amber, amber-soft",
        "level-0, paper",
        "level-1, paper",
        "level-2, paper",
        "level-3, paper",
        "level-other, paper",
        "on-level, level-0",
        "on-level, level-1",
        "on-level, level-2",
        "on-level, level-3",
        "on-level, level-other",
        "ink, ideal",
        "ink, suitable",
        "ink, fair",
        "ink, unsuitable"
    })
    void words_stand_out_from_their_ground_in_light_and_dark(String words, String ground) {
        Map<String, String> light = colours(SHEET.substring(0, DARK));
        Map<String, String> dark = colours(SHEET.substring(DARK));

        assertThat(contrast(light.get(words), light.get(ground))).as("light").isGreaterThanOrEqualTo(READABLE);
        assertThat(contrast(dark.get(words), dark.get(ground))).as("dark").isGreaterThanOrEqualTo(READABLE);
    }

    private static Map<String, String> colours(String css) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(css).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static double contrast(String one, String other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(String hex) {
        return 0.2126 * linear(hex, 0) + 0.7152 * linear(hex, 2) + 0.0722 * linear(hex, 4);
    }

    private static double linear(String hex, int from) {
        double value = Integer.parseInt(hex.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
