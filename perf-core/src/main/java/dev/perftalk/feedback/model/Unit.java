package dev.perftalk.feedback.model;

/**
 * A clause, or a sentence of several, with what its features add up to.
 *
 * @param start where it begins
 * @param end the index after its last {@code char}
 * @param scores for each mark
 */
record Unit(int start, int end, double[] scores) {}
