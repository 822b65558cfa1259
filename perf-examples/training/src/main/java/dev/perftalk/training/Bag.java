package dev.perftalk.training;

/**
 * The features of a text or of a part of it, to be scaled to the length of one.
 *
 * @param features their numbers in the vocabulary, as often as they occur
 * @param scale by which each counts
 */
record Bag(int[] features, float scale) {
    double dot(float[] weights) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature];
        }
        return sum * scale + weights[weights.length - 1];
    }

    /** The same where a feature counts by what it tells. */
    double dot(float[] weights, float[] telling) {
        double sum = 0;
        for (int feature : features) {
            sum += weights[feature] * telling[feature];
        }
        return sum * scale + weights[weights.length - 1];
    }

    /** The square of its length, with the constant that stands for the bias. */
    double square(float[] telling) {
        double sum = 0;
        for (int feature : features) {
            sum += telling[feature] * telling[feature];
        }
        return sum * scale * scale + 1;
    }

    void addTo(float[] weights, float[] telling, double amount) {
        float each = (float) (amount * scale);
        for (int feature : features) {
            weights[feature] += each * telling[feature];
        }
        weights[weights.length - 1] += (float) amount;
    }
}
