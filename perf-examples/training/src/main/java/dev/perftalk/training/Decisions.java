package dev.perftalk.training;

import dev.perftalk.feedback.model.Impression;
import dev.perftalk.feedback.model.Marks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Learns how the scores of a text are weighed together, from scores of texts that the scoring models had not seen. */
final class Decisions {
    private static final double RIDGE = 2;

    private Decisions() {}

    /** For each mark the weights of an impression's inputs, so that their sum is above 0 where the mark is there. */
    static float[][] train(List<Material> materials, List<Impression> impressions) {
        float[][] decisions = new float[Marks.ALL][Impression.INPUTS];
        for (int mark = 0; mark < Marks.ALL; mark++) {
            int each = mark;
            List<double[]> inputs = new ArrayList<>();
            impressions.forEach(impression -> inputs.add(impression.of(each)));
            boolean[] wanted = Basis.wanted(materials, mark);
            double[] weights = Logistic.train(inputs, wanted, RIDGE);
            weights[weights.length - 1] -= threshold(inputs, wanted, weights);
            for (int input = 0; input < weights.length; input++) {
                decisions[mark][input] = (float) weights[input];
            }
        }
        return decisions;
    }

    /** The sum from which on the harmonic mean of precision and recall is best, over a stretch of thresholds. */
    private static double threshold(List<double[]> inputs, boolean[] wanted, double[] weights) {
        double[] sums = inputs.stream()
                .mapToDouble(input -> Logistic.sum(weights, input))
                .toArray();
        List<Integer> order = IntStream.range(0, sums.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer each) -> -sums[each]))
                .toList();
        double[] means = means(order, wanted);
        int around = Math.max(5, count(wanted) / 12);
        int best = 0;
        double highest = -1;
        for (int each = 0; each < means.length; each++) {
            double smooth = IntStream.rangeClosed(Math.max(0, each - around), Math.min(means.length - 1, each + around))
                    .mapToDouble(near -> means[near])
                    .average()
                    .orElse(0);
            if (smooth > highest) {
                highest = smooth;
                best = each;
            }
        }
        return sums[order.get(best)];
    }

    private static double[] means(List<Integer> order, boolean[] wanted) {
        double[] means = new double[order.size()];
        int all = count(wanted);
        int right = 0;
        for (int each = 0; each < means.length; each++) {
            right += wanted[order.get(each)] ? 1 : 0;
            means[each] = 2.0 * right / (each + 1 + all);
        }
        return means;
    }

    private static int count(boolean[] wanted) {
        int count = 0;
        for (boolean each : wanted) {
            count += each ? 1 : 0;
        }
        return count;
    }
}
