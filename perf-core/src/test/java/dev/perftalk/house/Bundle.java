package dev.perftalk.house;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The messages of one name in their languages.
 *
 * @param languages by language code; what has none is the default
 */
record Bundle(String module, String room, String name, Map<String, Map<String, String>> languages) {
    private static final Pattern FILE = Pattern.compile("(.*?)(?:_([a-z]{2}))?\\.properties");

    /** All bundles of all modules. */
    static List<Bundle> all() {
        Map<String, List<Path>> files = Modules.files("main", "resources", ".properties").stream()
                .collect(Collectors.groupingBy(
                        file -> file.resolveSibling(matcher(file).group(1)).toString(),
                        TreeMap::new,
                        Collectors.toList()));
        return files.values().stream().map(Bundle::of).toList();
    }

    private static Bundle of(List<Path> files) {
        Path first = files.get(0);
        Map<String, Map<String, String>> languages = new TreeMap<>();
        for (Path file : files) {
            String language = matcher(file).group(2);
            languages.put(language == null ? "" : language, entries(file));
        }
        return new Bundle(
                Modules.module(first), Modules.room(first), matcher(first).group(1), languages);
    }

    private static Matcher matcher(Path file) {
        Matcher matcher = FILE.matcher(file.getFileName().toString());
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no bundle: " + file);
        }
        return matcher;
    }

    private static Map<String, String> entries(Path file) {
        Map<String, String> entries = new TreeMap<>();
        Properties each = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                if (entries.put((String) key, (String) value) != null) {
                    throw new IllegalStateException("twice in " + file + ": " + key);
                }
                return value;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            each.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return entries;
    }

    Map<String, String> chinese() {
        return languages.getOrDefault("zh", Map.of());
    }

    /** English has a file of its own or is the default. */
    Map<String, String> english() {
        return languages.getOrDefault("en", languages.getOrDefault("", Map.of()));
    }

    Set<String> keys() {
        return english().keySet();
    }

    /** What both languages have. */
    List<Message> messages() {
        return keys().stream()
                .filter(chinese()::containsKey)
                .map(key -> new Message(key, chinese().get(key), english().get(key)))
                .toList();
    }

    /** An entry in both languages. */
    record Message(String key, String zh, String en) {}

    /** Whether a package is its room or within it. */
    boolean holds(String other) {
        return room.isEmpty() || (other + ".").startsWith(room + ".");
    }

    @Override
    public String toString() {
        return module + ": " + (room.isEmpty() ? name : room + "." + name);
    }
}
