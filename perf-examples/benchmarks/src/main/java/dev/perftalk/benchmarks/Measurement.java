package dev.perftalk.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
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
        Map<String, Measurement> measurements = new LinkedHashMap<>();
        for (RunResult result : new Runner(options(benchmarks).build()).run()) {
            measurements.put(nameOf(result), of(result));
        }
        return measurements;
    }

    /** The options of every run: of all benchmarks of a class, and of bytes. */
    static ChainedOptionsBuilder options(Class<?> benchmarks) {
        return new OptionsBuilder()
                .include("\\b" + benchmarks.getSimpleName() + "\\.")
                .addProfiler(GCProfiler.class);
    }

    static String nameOf(RunResult result) {
        String benchmark = result.getParams().getBenchmark();
        StringBuilder name = new StringBuilder(benchmark.substring(benchmark.lastIndexOf('.') + 1));
        for (String key : result.getParams().getParamsKeys()) {
            name.append(' ').append(result.getParams().getParam(key));
        }
        return name.toString();
    }

    private static Measurement of(RunResult result) {
        var score = result.getPrimaryResult();
        return new Measurement(score.getScore(), score.getScoreError(), bytesOf(result));
    }

    static double bytesOf(RunResult result) {
        var bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
        return bytes == null ? Double.NaN : bytes.getScore();
    }
}
