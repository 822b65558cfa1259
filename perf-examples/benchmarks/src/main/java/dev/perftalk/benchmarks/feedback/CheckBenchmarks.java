package dev.perftalk.benchmarks.feedback;

import dev.perftalk.feedback.BestAnalyzer;
import dev.perftalk.feedback.BestCheck;
import dev.perftalk.feedback.BestParts;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.constraint.BestFeedback;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The whole check, of free text and of feedback in its parts. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
@State(Scope.Benchmark)
public class CheckBenchmarks {
    private static final int LARGE = 1 << 20;

    private final BestAnalyzer analyzer = BestAnalyzer.standard();
    private final List<String> messages = Messages.some();
    private final String large = Messages.ofLength(LARGE);
    private final String hostile = "always ".repeat(LARGE / 7);
    private final String unbroken = large.replaceAll("\\P{L}", "_");
    private final Annotated annotated = new Annotated(FeedbackKind.IMPROVEMENT, Messages.sentence(), null, " ", "");
    private final Constrained constrained =
            new Constrained(FeedbackKind.IMPROVEMENT, Messages.sentence(), null, " ", "");
    private final Constrained worded =
            new Constrained(FeedbackKind.IMPROVEMENT, "你这个人太不负责任了，跟你说什么都听不进去。", Messages.sentence(), "马上把方案给我改掉。", "");
    private final Validator validator =
            Validation.buildDefaultValidatorFactory().getValidator();

    /** Three of its parts are missing. */
    public record Annotated(
            FeedbackKind kind,
            @NotBlank @Nullable String behavior,
            @NotBlank @Nullable String consequence,
            @NotBlank @Nullable String options,
            @NotBlank @Nullable String outlook)
            implements BestParts {}

    /** The same with our constraint. */
    @BestFeedback
    public record Constrained(
            FeedbackKind kind,
            @Nullable String behavior,
            @Nullable String consequence,
            @Nullable String options,
            @Nullable String outlook)
            implements BestParts {}

    @Benchmark
    @OperationsPerInvocation(Messages.COUNT)
    public int check() {
        int count = 0;
        for (String message : messages) {
            count += analyzer.analyze(message, FeedbackKind.IMPROVEMENT).flaws().size();
        }
        return count;
    }

    @Benchmark
    @OperationsPerInvocation(LARGE)
    public Object large() {
        return analyzer.analyze(large, FeedbackKind.IMPROVEMENT);
    }

    @Benchmark
    @OperationsPerInvocation(LARGE)
    public Object hostile() {
        return analyzer.analyze(hostile, FeedbackKind.IMPROVEMENT);
    }

    @Benchmark
    @OperationsPerInvocation(LARGE)
    public Object unbroken() {
        return analyzer.analyze(unbroken, FeedbackKind.IMPROVEMENT);
    }

    @Benchmark
    public Object parts() {
        return BestCheck.check(annotated);
    }

    @Benchmark
    public Object hibernateNotBlank() {
        return validator.validate(annotated);
    }

    @Benchmark
    public Object hibernateBestFeedback() {
        return validator.validate(constrained);
    }

    /** A label, options that are closed, an outlook that is missing. */
    @Benchmark
    public Object worded() {
        return BestCheck.check(worded);
    }

    @Benchmark
    public Object hibernateWorded() {
        return validator.validate(worded);
    }
}
