package dev.perftalk.internal.codec;

import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.Text;
import java.util.function.Consumer;
import java.util.function.ObjLongConsumer;
import tools.jackson.databind.node.ObjectNode;

/** Where goals go that were read, and what was expected where there is none. */
record GoalSink(Consumer<Goal> goals, ObjLongConsumer<Text> problems) {
    /** Takes one goal in the own format where it says so, else in the open one. */
    void take(ObjectNode json, long number) {
        if (GoalDocument.isOne(json)) {
            document(json, number);
            return;
        }
        GoalLine read = new GoalLine(json);
        read.goal().ifPresentOrElse(goals, () -> problems.accept(read.expected(), number));
    }

    private void document(ObjectNode json, long number) {
        try {
            goals.accept(GoalDocument.read(json));
        } catch (UnreadableException e) {
            expected("form", number, e.path());
        }
    }

    void expected(String what, long number, Object... arguments) {
        problems.accept(Text.message(GoalSink.class, "expected." + what, arguments), number);
    }
}
