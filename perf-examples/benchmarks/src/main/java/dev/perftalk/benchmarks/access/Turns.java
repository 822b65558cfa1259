package dev.perftalk.benchmarks.access;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Two ways of doing the same, in turns of a few milliseconds: what disturbs the machine disturbs both, and the median of
 * many turns is of none of it.
 *
 * @param floor microseconds for one, done the plain way
 * @param times how much longer the other way takes, the median of all turns
 */
record Turns(double floor, double times) {
    private static final int WARM_UP = 150;
    private static final int TURNS = 1_000;
    private static final double NANOS = 1_000.0;

    /** Keeps what was read from being left out as of no use to anybody. */
    private static int sink;

    static Turns of(int count, Supplier<?> plain, Supplier<?> other) {
        List<Double> floors = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (int turn = 0; turn < WARM_UP + TURNS; turn++) {
            boolean plainFirst = turn % 2 == 0;
            double first = time(count, plainFirst ? plain : other);
            double second = time(count, plainFirst ? other : plain);
            if (turn >= WARM_UP) {
                floors.add(plainFirst ? first : second);
                ratios.add(plainFirst ? second / first : first / second);
            }
        }
        return new Turns(median(floors), median(ratios));
    }

    private static double time(int count, Supplier<?> way) {
        long start = System.nanoTime();
        for (int i = 0; i < count; i++) {
            sink += way.get().hashCode() & 1;
        }
        return (System.nanoTime() - start) / NANOS / count;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    static int sink() {
        return sink;
    }
}
