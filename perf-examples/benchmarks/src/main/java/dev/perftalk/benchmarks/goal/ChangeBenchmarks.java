package dev.perftalk.benchmarks.goal;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.LiveCascade;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
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
    private final Map<GoalId, Integer> numbers = new HashMap<>();
    private Moves moves;
    private int next;

    @Setup
    public void setUp() {
        Forest forest = new Forest(size);
        cascade = LiveCascade.of(
                        IntStream.of(forest.shuffled()).mapToObj(forest::goal).toList())
                .orThrow();
        floor = new FixedFloor(forest);
        floor.rollUp();
        for (int goal = 0; goal < size; goal++) {
            numbers.put(GoalId.of("goal-" + goal), goal);
        }
        moves = new Moves(forest, CHANGES / 2);
        int[] leaves = IntStream.of(forest.shuffled())
                .filter(goal -> forest.isLeaf(goal) && forest.progress[goal] >= 0)
                .toArray();
        for (int change = 0; change < CHANGES; change++) {
            leaf[change] = leaves[change % leaves.length];
            progress[change] = 1_000_000L * (change % 997);
            measured[change] = measured(forest, leaf[change], progress[change]);
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
        Moves.Move move = moves.next();
        return cascade.move(move.id(), move.to());
    }

    @Benchmark
    public long moveFloor() {
        Moves.Move move = moves.next();
        return floor.move(move.number(), move.toNumber());
    }

    @Benchmark
    public long updateFloorById() {
        int change = next();
        return floor.update(numbers.get(measured[change].id()), progress[change]);
    }

    @Benchmark
    public long moveFloorById() {
        Moves.Move move = moves.next();
        return floor.move(numbers.get(move.id()), numbers.get(move.to()));
    }
}
