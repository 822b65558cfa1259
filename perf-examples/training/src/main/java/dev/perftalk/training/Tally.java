package dev.perftalk.training;

/** Counts how often something was rightly found, wrongly found and missed. Not thread-safe. */
public final class Tally {
    private int right;
    private int wrong;
    private int missed;

    void add(boolean wanted, boolean found) {
        right += wanted && found ? 1 : 0;
        wrong += found && !wanted ? 1 : 0;
        missed += wanted && !found ? 1 : 0;
    }

    /** Of what was found, the share that is there; 1 where nothing was found and nothing is there. */
    public double precision() {
        if (right + wrong == 0) {
            return missed == 0 ? 1 : 0;
        }
        return (double) right / (right + wrong);
    }

    /** Of what is there, the share that was found; 1 where nothing is there. */
    public double recall() {
        return right + missed == 0 ? 1 : (double) right / (right + missed);
    }

    /** The harmonic mean of both. */
    public double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    /** How often it is there. */
    public int support() {
        return right + missed;
    }
}
