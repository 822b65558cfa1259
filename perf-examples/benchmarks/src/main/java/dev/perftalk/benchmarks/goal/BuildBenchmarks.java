package dev.perftalk.benchmarks.goal;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import java.util.List;
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

/** From goals in any order to a cascade that is checked and rolled up. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx6g")
@State(Scope.Benchmark)
public class BuildBenchmarks {
    @Param({"1000", "100000", "1000000"})
    int size;

    private List<Goal> goals;
    private int[] parents;
    private long[] weights;
    private long[] values;

    @Setup
    public void setUp() {
        Forest forest = new Forest(size);
        int[] order = forest.shuffled();
        goals = IntStream.of(order).mapToObj(forest::goal).toList();
        int[] place = new int[size];
        for (int at = 0; at < size; at++) {
            place[order[at]] = at;
        }
        parents = IntStream.of(order)
                .map(goal -> goal == 0 ? -1 : place[forest.parent[goal]])
                .toArray();
        weights = IntStream.of(order).mapToLong(goal -> forest.weight[goal]).toArray();
        values = IntStream.of(order).mapToLong(goal -> forest.progress[goal]).toArray();
    }

    @Benchmark
    public GoalCascade build() {
        return GoalCascade.of(goals);
    }

    @Benchmark
    public long[] buildFloorById() {
        return FixedFloor.build(goals);
    }

    @Benchmark
    public long[] buildFloor() {
        return FixedFloor.build(parents, weights, values);
    }
}
