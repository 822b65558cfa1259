package dev.perftalk.house;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.Tree.Kind;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Gathers the strings of a file, each with what it is handed to. */
final class LiteralScanner extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final Sources sources;
    private final CompilationUnitTree unit;
    private final Trees trees;
    private final String room;

    LiteralScanner(Sources sources, CompilationUnitTree unit, Trees trees) {
        this.sources = sources;
        this.unit = unit;
        this.trees = trees;
        this.room = unit.getPackageName() == null ? "" : unit.getPackageName().toString();
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void nothing) {
        sources.rooms()
                .computeIfAbsent(type.getSimpleName().toString(), name -> new TreeSet<>())
                .add(room);
        return super.visitClass(type, nothing);
    }

    @Override
    public @Nullable Void visitVariable(VariableTree variable, @Nullable Void nothing) {
        if (getCurrentPath().getParentPath().getLeaf().getKind() == Kind.ENUM) {
            sources.constants().add(variable.getName().toString());
        }
        return super.visitVariable(variable, nothing);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void nothing) {
        if (literal.getValue() instanceof String value) {
            sources.literals().add(literal(value));
        }
        return null;
    }

    private Literal literal(String value) {
        TreePath argument = getCurrentPath();
        boolean whole = true;
        while (isPartOf(argument.getLeaf(), argument.getParentPath().getLeaf())) {
            argument = argument.getParentPath();
            whole &= !(argument.getLeaf() instanceof BinaryTree);
        }
        Tree receiver = argument.getParentPath().getLeaf();
        List<? extends ExpressionTree> arguments = arguments(receiver);
        int position = arguments.indexOf(argument.getLeaf());
        return new Literal(
                value,
                place(),
                room,
                position < 0 ? "" : receiver(receiver),
                position,
                arguments,
                whole,
                isForProgrammers());
    }

    /** Whether a string stays what is handed over, whatever is put beside it. */
    private static boolean isPartOf(Tree part, Tree whole) {
        return whole instanceof BinaryTree
                || whole instanceof ParenthesizedTree
                || whole instanceof ConditionalExpressionTree choice && choice.getCondition() != part;
    }

    private static List<? extends ExpressionTree> arguments(Tree receiver) {
        if (receiver instanceof MethodInvocationTree call) {
            return call.getArguments();
        }
        return receiver instanceof NewClassTree made ? made.getArguments() : List.of();
    }

    private static String receiver(Tree receiver) {
        return receiver instanceof MethodInvocationTree call
                ? call.getMethodSelect().toString()
                : "new " + ((NewClassTree) receiver).getIdentifier();
    }

    private boolean isForProgrammers() {
        return StreamSupport.stream(getCurrentPath().spliterator(), false)
                .anyMatch(around -> around instanceof ThrowTree
                        || around instanceof NewClassTree made
                                && isException(made.getIdentifier().toString())
                        || around instanceof ClassTree type
                                && isException(type.getSimpleName().toString())
                        || around instanceof MethodInvocationTree call
                                && call.getMethodSelect().toString().startsWith("LOG."));
    }

    private static boolean isException(String type) {
        return type.endsWith("Exception");
    }

    private String place() {
        long start = trees.getSourcePositions()
                .getStartPosition(unit, getCurrentPath().getLeaf());
        String file = Modules.fromRoot(Path.of(unit.getSourceFile().getName()));
        return file + ":" + unit.getLineMap().getLineNumber(start);
    }
}
