package dev.perftalk.benchmarks.cycle;

import dev.perftalk.cycle.CycleCommand.Kind;
import dev.perftalk.cycle.Phase;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** As little as a state machine can be: an array of rows, each with a guard and an action, and a record that tells. */
final class Floor {
    /** What came of a step. */
    record Step(Phase from, Phase to, Kind on, int acted) {}

    private record Row(Phase to, IntPredicate guard, IntUnaryOperator action) {}

    private static final int KINDS = Kind.values().length;

    private final @Nullable Row[] rows = new Row[Phase.values().length * KINDS];

    void row(Phase from, Kind on, Phase to, IntPredicate guard, IntUnaryOperator action) {
        rows[from.ordinal() * KINDS + on.ordinal()] = new Row(to, guard, action);
    }

    @Nullable
    Step fire(Phase from, Kind on, int context) {
        Row row = rows[from.ordinal() * KINDS + on.ordinal()];
        return row == null || !row.guard().test(context)
                ? null
                : new Step(from, row.to(), on, row.action().applyAsInt(context));
    }
}
