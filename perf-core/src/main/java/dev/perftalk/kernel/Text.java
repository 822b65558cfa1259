package dev.perftalk.kernel;

import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same words in Chinese and English.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) implements Serializable {
    /** What each room has said so far, as finding a bundle takes longer than reading a text; it goes with the room. */
    private static final ClassValue<Map<String, Text>> PATTERNS = new ClassValue<>() {
        @Override
        protected Map<String, Text> computeValue(Class<?> room) {
            return new ConcurrentHashMap<>();
        }
    };

    public Text {
        Objects.requireNonNull(zh, "zh");
        Objects.requireNonNull(en, "en");
    }

    /** A text of the host's own. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * A text of this library: entry {@code key} of the bundle {@code messages} beside {@code room}. {@code {0}},
     * {@code {1}} … are replaced by the arguments; one that is a {@code Text} itself is put in its own language.
     *
     * @throws java.util.MissingResourceException where a language lacks the entry
     */
    public static Text message(Class<?> room, String key, Object... arguments) {
        Text pattern = PATTERNS.get(room).computeIfAbsent(key, each -> pattern(room, each));
        return arguments.length == 0
                ? pattern
                : new Text(
                        render(pattern.zh, Locale.CHINESE, arguments), render(pattern.en, Locale.ENGLISH, arguments));
    }

    private static Text pattern(Class<?> room, String key) {
        return new Text(entry(room, Locale.CHINESE, key), entry(room, Locale.ENGLISH, key));
    }

    private static String entry(Class<?> room, Locale language, String key) {
        return ResourceBundle.getBundle(room.getPackageName() + ".messages", language, room.getModule())
                .getString(key);
    }

    private static String render(String pattern, Locale language, Object[] arguments) {
        StringBuilder rendered = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            int close = pattern.indexOf('}', open);
            Object argument = arguments[Integer.parseInt(pattern.substring(open + 1, close))];
            rendered.append(pattern, from, open).append(argument instanceof Text text ? text.in(language) : argument);
            from = close + 1;
        }
        return rendered.append(pattern.substring(from)).toString();
    }

    /** The words for a language: Chinese for any Chinese, English for all others. */
    public String in(Locale language) {
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh : en;
    }
}
