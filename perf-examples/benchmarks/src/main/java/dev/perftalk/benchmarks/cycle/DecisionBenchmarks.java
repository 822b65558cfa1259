package dev.perftalk.benchmarks.cycle;

import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleCommand;
import dev.perftalk.cycle.CycleEvidence;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.CycleRules;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Turn;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole decision: table, objections, gate, the cycle as it becomes and what the two are told. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 10, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class DecisionBenchmarks {
    private final CyclePolicy policy = CyclePolicy.standard();
    private final CycleEvidence evidence = Review.evidence();
    private final Cycle plan = Review.cycle(Phase.PLAN);
    private final Cycle work = Review.cycle(Phase.DO);
    private final Cycle check = Review.cycle(Phase.CHECK);
    private final Cycle act = Review.cycle(Phase.ACT);
    private final CycleCommand suspend = new CycleCommand.Suspend();
    private final CycleCommand resume = new CycleCommand.Resume();
    private final CycleCommand toDo = new CycleCommand.Advance(Phase.DO);
    private final CycleCommand toCheck = new CycleCommand.Advance(Phase.CHECK);
    private final CycleCommand toAct = new CycleCommand.Advance(Phase.ACT);
    private final CycleCommand close = new CycleCommand.Close(Period.quarter(2026, 2), List.of());

    private Outcome<Turn> decide(Cycle cycle, CycleCommand command) {
        return CycleRules.decide(cycle, command, evidence, policy, Review.NOW);
    }

    /** Refusals would be measured as if they were decisions. */
    @Setup
    public void check() {
        List.of(suspended(), planned(), worked(), checked(), closed())
                .forEach(outcome -> ((Outcome<?>) outcome).orThrow());
        if (((Outcome<?>) refused()).isAccepted()) {
            throw new IllegalStateException();
        }
    }

    @Benchmark
    public Object suspended() {
        return decide(work, suspend);
    }

    @Benchmark
    public Object refused() {
        return decide(work, resume);
    }

    @Benchmark
    public Object refusedAndRead() {
        return decide(work, resume).why().get(0).in(Locale.CHINESE);
    }

    @Benchmark
    public Object planned() {
        return decide(plan, toDo);
    }

    @Benchmark
    public Object worked() {
        return decide(work, toCheck);
    }

    @Benchmark
    public Object checked() {
        return decide(check, toAct);
    }

    @Benchmark
    public Object closed() {
        return decide(act, close);
    }
}
