package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * A cascade as the text of a diagram: every goal with its title and progress, an arrow to each goal below it, and a dashed
 * one to each goal that it also contributes to. Whatever stands in a title or an id stays a word in the picture.
 */
public final class CascadeDiagram {
    private static final int MOST_CHARACTERS = 60;

    private final Cascade cascade;
    private final List<Goal> goals;
    private final Map<GoalId, Integer> numbers = new HashMap<>();

    private CascadeDiagram(Cascade cascade, List<Goal> tops) {
        this.cascade = cascade;
        goals = new ArrayList<>();
        tops.forEach(top -> {
            goals.add(top);
            goals.addAll(cascade.below(top.id()));
        });
        goals.forEach(goal -> numbers.put(goal.id(), numbers.size()));
    }

    /** The diagram of all goals of the tree. */
    public static CascadeDiagram of(Cascade cascade) {
        return new CascadeDiagram(cascade, cascade.roots());
    }

    /**
     * The diagram of a goal and all below it.
     *
     * @throws IllegalArgumentException where the goal is not in the tree
     */
    public static CascadeDiagram of(Cascade cascade, GoalId top) {
        if (!cascade.inTree(top)) {
            throw new IllegalArgumentException("top must be in the tree, but is " + top);
        }
        return new CascadeDiagram(cascade, cascade.find(top).stream().toList());
    }

    /** In the language of Mermaid: a flow chart from the top down. */
    public String mermaid() {
        return "flowchart TD\n"
                + text("  g%d[\"%s<br>%s\"]\n", "  g%d --> g%d\n", "  g%d -.-> g%d\n", CascadeDiagram::inMermaid);
    }

    /** In the language of Graphviz. */
    public String dot() {
        return "digraph {\n  node [shape=box]\n"
                + text(
                        "  g%d [label=\"%s\\n%s\"]\n",
                        "  g%d -> g%d\n", "  g%d -> g%d [style=dashed]\n", CascadeDiagram::inDot)
                + "}\n";
    }

    private String text(String node, String arrow, String dashed, IntFunction<String> escaped) {
        StringBuilder text = new StringBuilder();
        goals.forEach(goal -> text.append(
                node.formatted(numbers.get(goal.id()), label(goal.title(), escaped), label(progress(goal), escaped))));
        for (Goal goal : goals) {
            cascade.children(goal.id()).forEach(child -> text.append(arrow(arrow, goal.id(), child.id())));
            goal.contributesTo().stream()
                    .filter(numbers::containsKey)
                    .forEach(other -> text.append(arrow(dashed, goal.id(), other)));
        }
        return text.toString();
    }

    private String arrow(String form, GoalId from, GoalId to) {
        return form.formatted(numbers.get(from), numbers.get(to));
    }

    private String progress(Goal goal) {
        return cascade.progress(goal.id()).map(Progress::toString).orElse("–");
    }

    private static String label(String title, IntFunction<String> escaped) {
        StringBuilder label = new StringBuilder();
        title.codePoints()
                .limit(MOST_CHARACTERS)
                .forEach(point -> label.append(isShown(point) ? escaped.apply(point) : " "));
        return title.codePoints().skip(MOST_CHARACTERS).findAny().isPresent()
                ? label.append("…").toString()
                : label.toString();
    }

    /** Whether a character is one, rather than an order to whoever shows it. */
    private static boolean isShown(int point) {
        int type = Character.getType(point);
        return !Character.isISOControl(point)
                && type != Character.FORMAT
                && type != Character.SURROGATE
                && type != Character.LINE_SEPARATOR
                && type != Character.PARAGRAPH_SEPARATOR;
    }

    /** By its number, unless it surely means nothing to Mermaid. */
    private static String inMermaid(int point) {
        boolean harmless =
                Character.isLetterOrDigit(point) || point == ' ' || point == '%' || point == '.' || point > 127;
        return harmless ? Character.toString(point) : "#" + point + ";";
    }

    private static String inDot(int point) {
        return point == '"' || point == '\\' ? "\\" + (char) point : Character.toString(point);
    }
}
