package dev.perftalk.benchmarks.cycle;

import com.github.oxo42.stateless4j.StateMachine;
import com.github.oxo42.stateless4j.StateMachineConfig;
import dev.perftalk.benchmarks.cycle.Floor.Step;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleCommand;
import dev.perftalk.cycle.CycleCommand.Kind;
import dev.perftalk.cycle.CyclePolicy;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Transition;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A bare step, guard, action and telling record included, round and round: to DO, to CHECK, back to DO, back to PLAN. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 60, time = 10, timeUnit = TimeUnit.MILLISECONDS)
@State(Scope.Benchmark)
public class StepBenchmarks {
    private static final Phase[] FROM = {Phase.PLAN, Phase.DO, Phase.CHECK, Phase.DO};
    private static final Phase[] TO = {Phase.DO, Phase.CHECK, Phase.DO, Phase.PLAN};
    private static final Kind[] ON = {Kind.ADVANCE, Kind.ADVANCE, Kind.MIDTERM, Kind.RENEGOTIATE};
    private static final int LAST = FROM.length - 1;

    private final CycleCommand[] commands = {
        new CycleCommand.Advance(Phase.DO),
        new CycleCommand.Advance(Phase.CHECK),
        new CycleCommand.Midterm(),
        new CycleCommand.Renegotiate(Set.of())
    };
    private final Cycle[] cycles = new Cycle[FROM.length];
    private final CyclePolicy policy = CyclePolicy.standard();
    private final Floor floor = new Floor();
    private final StateMachine<Phase, Kind> stateless4j;
    private Phase place = FROM[1];
    private int turn;
    private int acted;

    public StepBenchmarks() {
        StateMachineConfig<Phase, Kind> config = new StateMachineConfig<>();
        for (int step = 0; step < FROM.length; step++) {
            cycles[step] = Review.cycle(FROM[step]);
            floor.row(FROM[step], ON[step], TO[step], context -> context >= 0, context -> context + 1);
            config.configure(FROM[step]).permitIf(ON[step], TO[step], () -> acted >= 0, () -> acted++);
        }
        stateless4j = new StateMachine<>(place, () -> place, to -> place = to, config);
    }

    /** Once round with each: a refusal would be measured as if it were a step. */
    @Setup
    public void check() {
        for (Supplier<Object> each : List.<Supplier<Object>>of(this::floor, this::perftalk, this::stateless4j)) {
            for (int step = 0; step < FROM.length; step++) {
                if (((Step) each.get()).to() != TO[turn]) {
                    throw new IllegalStateException();
                }
            }
        }
    }

    private int next() {
        turn = turn + 1 & LAST;
        return turn;
    }

    @Benchmark
    public Object floor() {
        int step = next();
        return Objects.requireNonNull(floor.fire(FROM[step], ON[step], step));
    }

    @Benchmark
    public Object perftalk() {
        int step = next();
        Transition row =
                policy.transition(cycles[step], commands[step], Review.NOW).orElseThrow();
        return new Step(row.from(), row.to(), row.on(), step + 1);
    }

    @Benchmark
    public Object stateless4j() {
        int step = next();
        stateless4j.fire(ON[step]);
        return new Step(FROM[step], place, ON[step], acted);
    }
}
