package dev.perftalk.benchmarks;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * The figures of one JMH run.
 *
 * @param score in the benchmark's unit
 * @param error half the width of the 99.9 % interval; NaN where there was one iteration
 * @param bytes allocated by one operation; NaN where it was not measured
 */
public record Measurement(double score, double error, double bytes) {
    /** Runs all benchmarks of a class, with its own annotations, and names each by its method and parameters. */
    public static Map<String, Measurement> of(Class<?> benchmarks) throws RunnerException {
        return named(run(benchmarks), result -> result.getPrimaryResult().getScore());
    }

    /**
     * As {@link #of}, with the score that a tenth of the iterations stay below: of many short ones, those that nothing else
     * on the machine came between.
     */
    public static Map<String, Measurement> undisturbed(Class<?> benchmarks) throws RunnerException {
        return named(
                run(benchmarks),
                result -> result.getPrimaryResult().getStatistics().getPercentile(10));
    }

    private static Collection<RunResult> run(Class<?> benchmarks) throws RunnerException {
        Options options = new OptionsBuilder()
                .include("\\b" + benchmarks.getSimpleName() + "\\.")
                .addProfiler(GCProfiler.class)
                .build();
        return new Runner(options).run();
    }

    private static Map<String, Measurement> named(Collection<RunResult> results, ToDoubleFunction<RunResult> score) {
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        for (RunResult result : results) {
            measurements.put(nameOf(result), of(result, score.applyAsDouble(result)));
        }
        return measurements;
    }

    private static String nameOf(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1));
        for (String key : result.getParams().getParamsKeys()) {
            name.append(' ').append(result.getParams().getParam(key));
        }
        return name.toString();
    }

    private static Measurement of(RunResult result, double score) {
        var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return new Measurement(
                score, result.getPrimaryResult().getScoreError(), bytes == null ? Double.NaN : bytes.getScore());
    }
}
