package dev.perftalk.cli;

import dev.perftalk.goal.Cascade;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.GoalId;
import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** A cascade as a tree: a goal a line, at most 100 columns, each level further to the right. */
final class CascadeTree {
    private static final int WIDTH = 100;
    private static final int DEEPEST_INDENT = 24;

    private final Cascade cascade;
    private final Map<GoalId, Integer> depths = new HashMap<>();

    private CascadeTree(Cascade cascade) {
        this.cascade = cascade;
    }

    static void print(Cascade cascade, PrintWriter out) {
        CascadeTree tree = new CascadeTree(cascade);
        for (Goal root : cascade.roots()) {
            out.println(tree.line(root));
            cascade.below(root.id()).forEach(goal -> out.println(tree.line(goal)));
        }
    }

    private String line(Goal goal) {
        int depth = goal.parent()
                .filter(depths::containsKey)
                .map(above -> depth(above) + 1)
                .orElse(0);
        depths.put(goal.id(), depth);
        String percent = cascade.progress(goal.id()).map(Progress::toString).orElse("–");
        String indent = "  ".repeat(Math.min(depth, DEEPEST_INDENT));
        return Columns.cut("%8s  %s%s  %s".formatted(percent, indent, goal.id(), goal.title()), WIDTH);
    }

    private int depth(GoalId id) {
        return Objects.requireNonNull(depths.get(id));
    }
}
