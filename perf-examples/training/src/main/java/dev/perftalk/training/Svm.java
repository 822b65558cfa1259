package dev.perftalk.training;

import java.util.List;
import java.util.SplittableRandom;

/**
 * A linear classifier with squared hinge loss, found by going through the examples and solving for one at a time (Hsieh
 * and others, 2008). The order is drawn from a fixed seed and what isn't a sum or a product is computed strictly, so that the same
 * examples give the same weights on every machine.
 */
final class Svm {
    private static final int ROUNDS = 12;
    private static final long SEED = 7;

    private Svm() {}

    /**
     * Weights that tell the wanted from the others; the last is the bias.
     *
     * @param cost what an error costs
     * @param emphasis how many times more it costs to miss a wanted one
     */
    static float[] train(List<Bag> bags, boolean[] wanted, int features, double cost, double emphasis) {
        float[] telling = Ratios.of(bags, wanted, features);
        double[] squares = bags.stream().mapToDouble(bag -> bag.square(telling)).toArray();
        float[] weights = new float[features + 1];
        double[] alphas = new double[bags.size()];
        int[] order = new int[bags.size()];
        for (int each = 0; each < order.length; each++) {
            order[each] = each;
        }
        SplittableRandom random = new SplittableRandom(SEED);
        for (int round = 0; round < ROUNDS; round++) {
            shuffle(order, random);
            for (int each : order) {
                Bag bag = bags.get(each);
                double sign = wanted[each] ? 1 : -1;
                double slack = 0.5 / (wanted[each] ? cost * emphasis : cost);
                double gradient = sign * bag.dot(weights, telling) - 1 + alphas[each] * slack;
                double alpha = Math.max(0, alphas[each] - gradient / (squares[each] + slack));
                if (alpha != alphas[each]) {
                    bag.addTo(weights, telling, (alpha - alphas[each]) * sign);
                    alphas[each] = alpha;
                }
            }
        }
        for (int feature = 0; feature < features; feature++) {
            weights[feature] *= telling[feature];
        }
        return weights;
    }

    private static void shuffle(int[] order, SplittableRandom random) {
        for (int last = order.length - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int kept = order[last];
            order[last] = order[other];
            order[other] = kept;
        }
    }
}
