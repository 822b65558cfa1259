package dev.perftalk.kernel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;

/**
 * The same words in Chinese and English.
 *
 * @param zh simplified Chinese
 * @param en English
 */
public record Text(String zh, String en) implements Serializable {
    /** What each room can say, as finding a bundle takes longer than reading a text; it goes when the room goes. */
    private static final ClassValue<Map<String, Text>> PATTERNS = new ClassValue<>() {
        @Override
        protected Map<String, Text> computeValue(Class<?> room) {
            ResourceBundle zh = bundle(room, Locale.CHINESE);
            ResourceBundle en = bundle(room, Locale.ENGLISH);
            Map<String, Text> patterns = new HashMap<>();
            en.keySet().stream()
                    .filter(zh::containsKey)
                    .forEach(key -> patterns.put(key, new Text(zh.getString(key), en.getString(key))));
            return Map.copyOf(patterns);
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
     * @throws MissingResourceException where a language lacks the entry
     */
    public static Text message(Class<?> room, String key, Object... arguments) {
        Text pattern = PATTERNS.get(room).get(key);
        if (pattern == null) {
            String lacking = bundle(room, Locale.ENGLISH).containsKey(key) ? "zh" : "en";
            throw new MissingResourceException("no entry in " + lacking + ": " + key, room.getName(), key);
        }
        return arguments.length == 0
                ? pattern
                : new Text(
                        render(pattern.zh, Locale.CHINESE, arguments), render(pattern.en, Locale.ENGLISH, arguments));
    }

    private static ResourceBundle bundle(Class<?> room, Locale language) {
        return ResourceBundle.getBundle(room.getPackageName() + ".messages", language, room.getModule());
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
