package dev.perftalk.feedback.model;

/** A clause, or a sentence of several, with what its features add up to. */
final class Unit {
    private final int start;
    private final int end;
    private final double[] scores;

    Unit(int start, int end, double[] scores) {
        this.start = start;
        this.end = end;
        this.scores = scores;
    }

    /** Where it begins. */
    int start() {
        return start;
    }

    /** The index after its last {@code char}. */
    int end() {
        return end;
    }

    /** For each mark. */
    double[] scores() {
        return scores;
    }
}
