package dev.perftalk.benchmarks.goal;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.LiveCascade;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One change, after which every goal above is right again: a leaf measured anew, or a goal hung below another one. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@State(Scope.Benchmark)
public class ChangeBenchmarks {
    private static final int CHANGES = 1024;

    @Param({"1000", "100000", "1000000"})
    int size;

    private LiveCascade cascade;
    private FixedFloor floor;
    private final Goal[] measured = new Goal[CHANGES];
    private final int[] leaf = new int[CHANGES];
    private final long[] progress = new long[CHANGES];
    private final GoalId[] moved = new GoalId[CHANGES];
    private final int[] movedNumber = new int[CHANGES];
    private final GoalId[] target = new GoalId[CHANGES];
    private final int[] targetNumber = new int[CHANGES];
    private int next;

    @Setup
    public void setUp() {
        Forest forest = new Forest(size);
        cascade = LiveCascade.of(IntStream.of(forest.shuffled())
                        .mapToObj(forest::goal)
                        .toList())
                .orThrow();
        floor = new FixedFloor(forest);
        floor.rollUp();
        int firstLeaf = IntStream.range(0, size).filter(forest::isLeaf).findFirst().orElseThrow();
        int[] leaves = IntStream.of(forest.shuffled())
                .filter(goal -> forest.isLeaf(goal) && forest.progress[goal] >= 0)
                .toArray();
        int[] parents = IntStream.of(forest.shuffled())
                .filter(goal -> goal > 0 && goal < firstLeaf && forest.depth(goal) == forest.depth(firstLeaf) - 1)
                .toArray();
        for (int change = 0; change < CHANGES; change++) {
            leaf[change] = leaves[change % leaves.length];
            progress[change] = 1_000_000L * (change % 997);
            measured[change] = measured(forest, leaf[change], progress[change]);
            movedNumber[change] = leaves[(change * 7 + 3) % leaves.length];
            moved[change] = GoalId.of("goal-" + movedNumber[change]);
            targetNumber[change] = parents[change % parents.length];
            target[change] = GoalId.of("goal-" + targetNumber[change]);
        }
    }

    private static Goal measured(Forest forest, int leaf, long progress) {
        Goal goal = forest.goal(leaf);
        return goal.withMeasures(goal.measures().get(0).withActual(BigDecimal.valueOf(progress, 7)));
    }

    private int next() {
        next = (next + 1) % CHANGES;
        return next;
    }

    @Benchmark
    public Outcome<Goal> update() {
        return cascade.put(measured[next()]);
    }

    @Benchmark
    public long updateFloor() {
        int change = next();
        return floor.update(leaf[change], progress[change]);
    }

    @Benchmark
    public Outcome<Goal> move() {
        int change = next();
        return cascade.move(moved[change], Optional.of(target[change]));
    }

    @Benchmark
    public long moveFloor() {
        int change = next();
        return floor.move(movedNumber[change], targetNumber[change]);
    }
}
