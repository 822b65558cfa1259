package dev.perftalk.kernel;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The same words in Chinese and English. Immutable; a text of this library is put together each time that it is read. */
public final class Text implements Serializable {
    private static final long serialVersionUID = 1;

    /** What each room can say, as finding a bundle takes longer than reading a text; it goes when the room goes. */
    private static final ClassValue<Map<String, Text>> PATTERNS = new ClassValue<>() {
        @Override
        protected Map<String, Text> computeValue(Class<?> room) {
            ResourceBundle zh = bundle(room, Locale.CHINESE);
            ResourceBundle en = bundle(room, Locale.ENGLISH);
            Map<String, Text> patterns = new HashMap<>();
            for (String key : en.keySet()) {
                if (zh.containsKey(key)) {
                    patterns.put(key, of(zh.getString(key), en.getString(key)));
                }
            }
            return Map.copyOf(patterns);
        }
    };

    private final String zh;
    private final String en;
    private final transient Object[] arguments;

    private Text(String zh, String en, Object... arguments) {
        this.zh = Objects.requireNonNull(zh, "zh");
        this.en = Objects.requireNonNull(en, "en");
        this.arguments = arguments;
    }

    /** A text of the host's own. */
    public static Text of(String zh, String en) {
        return new Text(zh, en);
    }

    /**
     * A text of this library: entry {@code key} of the bundle {@code messages} beside {@code room}. {@code {0}},
     * {@code {1}} … are replaced by the arguments; one that is a {@code Text} itself is put in its own language.
     *
     * @param arguments immutable; kept as long as the text is
     * @throws MissingResourceException where a language lacks the entry
     */
    public static Text message(Class<?> room, String key, Object... arguments) {
        Text pattern = PATTERNS.get(room).get(key);
        if (pattern == null) {
            String lacking = bundle(room, Locale.ENGLISH).containsKey(key) ? "zh" : "en";
            throw new MissingResourceException("no entry in " + lacking + ": " + key, room.getName(), key);
        }
        return arguments.length == 0 ? pattern : new Text(pattern.zh, pattern.en, arguments.clone());
    }

    private static ResourceBundle bundle(Class<?> room, Locale language) {
        return ResourceBundle.getBundle(room.getPackageName() + ".messages", language, room.getModule());
    }

    /** Simplified Chinese. */
    public String zh() {
        return render(zh, Locale.CHINESE);
    }

    /** English. */
    public String en() {
        return render(en, Locale.ENGLISH);
    }

    private String render(String pattern, Locale language) {
        if (arguments.length == 0) {
            return pattern;
        }
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
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? zh() : en();
    }

    /** Whether the other says the same in both languages. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text text && zh().equals(text.zh()) && en().equals(text.en());
    }

    @Override
    public int hashCode() {
        return 31 * zh().hashCode() + en().hashCode();
    }

    @Override
    public String toString() {
        return "Text[zh=" + zh() + ", en=" + en() + "]";
    }

    private Object writeReplace() {
        return new Written(zh(), en());
    }

    /** What is left of a text where objects are written: the words. */
    private record Written(String zh, String en) implements Serializable {
        private Object readResolve() {
            return of(zh, en);
        }
    }
}
