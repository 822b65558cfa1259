package dev.perftalk.benchmarks.goal;

import dev.perftalk.goal.LiveCascade;
import dev.perftalk.kernel.GoalId;
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

/** The progress of every goal made anew, from the leaves to the root. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx6g", "-Xss8m"})
public class RollUpBenchmarks {
    /** Trees of one size, each made when a benchmark asks for it. */
    @State(Scope.Benchmark)
    public abstract static class Sized {
        @Param({"1000", "100000", "1000000"})
        int size;

        @Setup
        public void setUp() {
            setUp(new Forest(size));
        }

        abstract void setUp(Forest forest);
    }

    /** What is measured. */
    public static class OfPerfTalk extends Sized {
        LiveCascade cascade;

        @Override
        void setUp(Forest forest) {
            cascade = LiveCascade.of(IntStream.of(forest.shuffled())
                            .mapToObj(forest::goal)
                            .toList())
                    .orThrow();
            long exact = new FixedFloor(forest).rollUp();
            if (!cascade.progress(GoalId.of("goal-0")).equals(Optional.of(Forest.progress(exact)))) {
                throw new IllegalStateException("the floor comes to " + exact);
            }
        }
    }

    /** Flat arrays. */
    public static class OfFloors extends Sized {
        FixedFloor fixed;
        DoubleFloor floating;

        @Override
        void setUp(Forest forest) {
            fixed = new FixedFloor(forest);
            floating = new DoubleFloor(forest);
        }
    }

    /** Objects. */
    public static class OfObjects extends Sized {
        ObjectTree tree;

        @Override
        void setUp(Forest forest) {
            tree = ObjectTree.of(forest);
        }
    }

    /** Graph libraries. */
    public static class OfGraphs extends Sized {
        Graphs graphs;

        @Override
        void setUp(Forest forest) {
            graphs = new Graphs(forest);
        }
    }

    @Benchmark
    public LiveCascade perfTalk(OfPerfTalk tree) {
        tree.cascade.recompute();
        return tree.cascade;
    }

    @Benchmark
    public long fixedFloor(OfFloors tree) {
        return tree.fixed.rollUp();
    }

    @Benchmark
    public double doubleFloor(OfFloors tree) {
        return tree.floating.rollUp();
    }

    @Benchmark
    public double objectsInDouble(OfObjects tree) {
        return tree.tree.inDouble();
    }

    @Benchmark
    public Object objectsInBigDecimal(OfObjects tree) {
        return tree.tree.inDecimals();
    }

    @Benchmark
    public double jGraphT(OfGraphs tree) {
        return tree.graphs.withJGraphT();
    }

    @Benchmark
    public double guava(OfGraphs tree) {
        return tree.graphs.withGuava();
    }
}
