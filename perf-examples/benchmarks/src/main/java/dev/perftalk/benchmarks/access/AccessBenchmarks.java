package dev.perftalk.benchmarks.access;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads of conversations from the store in memory, with the check and without. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(2)
@State(Scope.Benchmark)
public class AccessBenchmarks {
    private Office office;

    @Setup
    public void setUp() {
        office = new Office();
    }

    @Benchmark
    public Object uncheckedRead() {
        return office.unchecked();
    }

    @Benchmark
    public Object readByParticipant() {
        return office.employee().conversations().find(Office.TALK);
    }

    @Benchmark
    public Object readFromTheTop() {
        return office.top().conversations().find(Office.TALK);
    }

    @Benchmark
    public Object uncheckedList() {
        return office.uncheckedList();
    }

    @Benchmark
    public Object listByParticipant() {
        return office.employee().conversations().mine();
    }
}
