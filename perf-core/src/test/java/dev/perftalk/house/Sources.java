package dev.perftalk.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The main sources of all modules, read by the compiler's own parser.
 *
 * @param constants the names of all constants of enums
 * @param rooms the packages that have a type of a simple name
 */
record Sources(List<Literal> literals, Set<String> constants, Map<String, Set<String>> rooms) {
    /** Its sources are tests, which may say what they like. */
    private static final String TESTKIT = "perf-spi/testkit";

    static Sources read() {
        List<Path> files = Modules.files("main", "java", ".java").stream()
                .filter(file -> !Modules.module(file).equals(TESTKIT))
                .toList();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Sources sources = new Sources(new ArrayList<>(), new TreeSet<>(), new TreeMap<>());
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(files));
            Trees trees = Trees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new LiteralScanner(sources, unit, trees).scan(unit, null);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    /** The package of the type that a file in a package means by a simple name; its own before any other. */
    String roomOf(String type, String from) {
        Set<String> candidates = rooms.getOrDefault(type, Set.of());
        return candidates.contains(from) || candidates.size() != 1
                ? from
                : candidates.iterator().next();
    }
}
