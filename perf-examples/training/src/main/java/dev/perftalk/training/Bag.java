package dev.perftalk.training;

/** The features of a text or of a part of it, to be scaled to the length of one. */
final class Bag {
    private final int[] features;
    private final float scale;

    Bag(int[] features, float scale) {
        this.features = features;
        this.scale = scale;
    }

    /** Their numbers in the vocabulary, as often as they occur. */
    int[] features() {
        return features;
    }

    /** By which each counts. */
    float scale() {
        return scale;
    }

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
