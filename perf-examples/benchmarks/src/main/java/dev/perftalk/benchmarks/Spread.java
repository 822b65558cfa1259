package dev.perftalk.benchmarks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.util.ListStatistics;

/**
 * What many short iterations took. Medians of one run can be set against each other; how far the least is from the median
 * tells how much the machine was disturbed.
 *
 * @param times one for each iteration, in the benchmark's unit
 * @param bytes allocated by one operation
 */
public record Spread(ListStatistics times, double bytes) {
    /**
     * Runs all benchmarks of some classes in rounds, each benchmark in a new process each time: what disturbs a while
     * disturbs all of them alike.
     */
    public static Map<String, Spread> of(int rounds, List<Class<?>> classes) throws RunnerException {
        Map<String, Spread> spreads = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            for (Class<?> benchmarks : classes) {
                Runner runner =
                        new Runner(Measurement.options(benchmarks).forks(1).build());
                for (RunResult result : runner.run()) {
                    spreads.merge(Measurement.nameOf(result), of(result), Spread::and);
                }
            }
        }
        return spreads;
    }

    private static Spread of(RunResult result) {
        ListStatistics times = new ListStatistics();
        result.getPrimaryResult().getStatistics().getRawData().forEachRemaining(time -> times.addValue(time.getKey()));
        return new Spread(times, Measurement.bytesOf(result));
    }

    /** Compiled in another order, the same may need a little more; the least counts of the bytes, too. */
    private Spread and(Spread more) {
        more.times.getRawData().forEachRemaining(time -> times.addValue(time.getKey()));
        return new Spread(times, Math.min(bytes, more.bytes));
    }

    public double least() {
        return times.getMin();
    }

    public double median() {
        return times.getPercentile(50);
    }
}
