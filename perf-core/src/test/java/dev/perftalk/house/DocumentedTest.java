package dev.perftalk.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every exported type says its contract, and so does every method that takes an argument. An accessor, and what sets
 * the same in a builder, may be without: a comment that repeats its name helps nobody.
 */
class DocumentedTest {
    private static final Pattern EXPORTS = Pattern.compile("exports\\s+([\\w.]+)\\s*;");

    @Test
    void whatever_a_module_exports_is_documented() throws IOException {
        assertThat(undocumented(exportedSources()))
                .as("exported, but without Javadoc: say the contract in one sentence, with units, ranges and errors")
                .isEmpty();
    }

    @Test
    void a_type_and_a_method_without_a_contract_are_found() throws IOException {
        String source = """
                package p;
                /** Said. */
                public interface Said {
                    int accessor();
                    int unsaid(int argument);
                    /** Said. */
                    int said(int argument);
                    record Unsaid(int part) {}
                    class Inner { public void said(int hidden) {} }
                    /** Said. */
                    final class Hidden { private Hidden() {} private void hidden(int argument) {}
                        @Override public boolean equals(Object other) { return false; } }
                }
                /** Said. */
                public class Built {
                    public int part() { return 0; }
                    /** Said. */
                    public static class Builder { public Builder part(int part) { return this; }
                        public Builder other(int part) { return this; } }
                }
                class Closed { public void hidden(int argument) {} }
                """;
        assertThat(undocumented(List.of(new Source(source))))
                .containsExactly(
                        "p.Said.unsaid", "p.Said.Unsaid", "p.Said.Inner", "p.Said.Inner.said", "p.Built.Builder.other");
    }

    private static List<String> undocumented(Iterable<? extends JavaFileObject> sources) throws IOException {
        JavacTask task = (JavacTask)
                ToolProvider.getSystemJavaCompiler().getTask(null, null, null, List.of("-proc:none"), null, sources);
        DocTrees trees = DocTrees.instance(task);
        List<String> found = new ArrayList<>();
        for (CompilationUnitTree unit : task.parse()) {
            new Scanner(trees, found).scan(unit, unit.getPackageName() + "");
        }
        return found;
    }

    private static List<Source> exportedSources() throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path module : Modules.files("main", "java", "module-info.java")) {
            Set<String> exported = EXPORTS.matcher(Files.readString(module))
                    .results()
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());
            for (Path file : Modules.files("main", "java", ".java")) {
                if (Modules.module(file).equals(Modules.module(module)) && exported.contains(Modules.room(file))) {
                    sources.add(new Source(Files.readString(file)));
                }
            }
        }
        return sources;
    }

    /** Walks through what others can see. */
    private static final class Scanner extends TreePathScanner<Void, String> {
        private final DocTrees trees;
        private final List<String> found;

        private Scanner(DocTrees trees, List<String> found) {
            this.trees = trees;
            this.found = found;
        }

        @Override
        public Void visitClass(ClassTree type, String owner) {
            if (!isOpen(type.getModifiers())) {
                return null;
            }
            String name = owner + "." + type.getSimpleName();
            note(name);
            return super.visitClass(type, name);
        }

        @Override
        public Void visitMethod(MethodTree method, String owner) {
            if (isOpen(method.getModifiers())
                    && !method.getParameters().isEmpty()
                    && method.getReturnType() != null
                    && !overrides(method)
                    && !setsWhatIsDocumented(method)) {
                note(owner + "." + method.getName());
            }
            return null;
        }

        private boolean setsWhatIsDocumented(MethodTree method) {
            TreePath builder = getCurrentPath().getParentPath();
            return ((ClassTree) builder.getLeaf()).getSimpleName().contentEquals("Builder")
                    && builder.getParentPath().getLeaf() instanceof ClassTree built
                    && built.getMembers().stream()
                            .filter(MethodTree.class::isInstance)
                            .map(MethodTree.class::cast)
                            .anyMatch(accessor -> accessor.getParameters().isEmpty()
                                    && accessor.getName().equals(method.getName()));
        }

        private void note(String name) {
            DocCommentTree comment = trees.getDocCommentTree(getCurrentPath());
            if (comment == null) {
                found.add(name);
            }
        }

        private boolean isOpen(ModifiersTree modifiers) {
            Set<Modifier> flags = modifiers.getFlags();
            return flags.contains(Modifier.PUBLIC)
                    || flags.contains(Modifier.PROTECTED)
                    || isInInterface() && !flags.contains(Modifier.PRIVATE);
        }

        private boolean isInInterface() {
            Tree parent = getCurrentPath().getParentPath().getLeaf();
            return parent.getKind() == Tree.Kind.INTERFACE || parent.getKind() == Tree.Kind.ANNOTATION_TYPE;
        }

        private static boolean overrides(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .map(AnnotationTree::getAnnotationType)
                    .anyMatch(type -> type.toString().equals("Override"));
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String code;

        private Source(String code) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.code = code;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
        }
    }
}
