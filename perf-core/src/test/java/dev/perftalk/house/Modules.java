package dev.perftalk.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of all modules, found where they are: nobody has to add a new module to a list. */
final class Modules {
    private static final Path ROOT = Path.of("..");

    private Modules() {}

    /** Where the reactor lies. */
    static Path root() {
        return ROOT;
    }

    /** The files below the folders {@code src/<set>/<kind>} of all modules that have an ending, in order. */
    static List<Path> files(String set, String kind, String ending) {
        Path folder = Path.of("src", set, kind);
        try (Stream<Path> files = modules().flatMap(module -> walk(module.resolve(folder)))) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> modules() {
        return walk(ROOT, 3).filter(file -> file.endsWith("pom.xml")).map(Path::getParent);
    }

    private static Stream<Path> walk(Path folder) {
        return Files.isDirectory(folder) ? walk(folder, Integer.MAX_VALUE) : Stream.empty();
    }

    private static Stream<Path> walk(Path folder, int depth) {
        try {
            return Files.walk(folder, depth);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The module that a file belongs to, as a path from the root. */
    static String module(Path file) {
        return fromRoot(file).replaceFirst("/src/.*", "");
    }

    /** The package that a file stands in; empty for none. */
    static String room(Path file) {
        return fromRoot(file.getParent())
                .replaceFirst(".*?/src/\\w+/\\w+/?", "")
                .replace('/', '.');
    }

    /** The path from the root, with slashes everywhere. */
    static String fromRoot(Path file) {
        return ROOT.relativize(file).toString().replace('\\', '/');
    }
}
