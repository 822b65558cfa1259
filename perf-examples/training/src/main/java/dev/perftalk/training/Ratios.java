package dev.perftalk.training;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much each feature tells by itself: the logarithm of how many times more often the wanted have it than the others,
 * or less often (Wang and Manning, 2012), mixed with what all features have in common.
 */
final class Ratios {
    private static final double PRIOR = 1;
    private static final double COMMON = 0.5;

    private Ratios() {}

    /** A positive number for each feature, of 1 on average. */
    static float[] of(List<Bag> bags, boolean[] wanted, int features) {
        int[] among = new int[features];
        int[] beside = new int[features];
        int all = 0;
        for (int each = 0; each < wanted.length; each++) {
            int[] counts = wanted[each] ? among : beside;
            all += wanted[each] ? 1 : 0;
            IntStream.of(bags.get(each).features()).distinct().forEach(feature -> counts[feature]++);
        }
        double odds = (wanted.length - all + 2 * PRIOR) / (all + 2 * PRIOR);
        double[] ratios = new double[features];
        Arrays.setAll(
                ratios,
                feature -> Math.abs(StrictMath.log((among[feature] + PRIOR) / (beside[feature] + PRIOR) * odds)));
        double mean = Arrays.stream(ratios).average().orElse(1);
        float[] telling = new float[features];
        for (int feature = 0; feature < features; feature++) {
            telling[feature] = (float) ((1 - COMMON) * ratios[feature] / Math.max(mean, 1e-9) + COMMON);
        }
        return telling;
    }
}
