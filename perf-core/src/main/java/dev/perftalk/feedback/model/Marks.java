package dev.perftalk.feedback.model;

/**
 * What the model tells of a text, by number: the four elements in the order of BEST, then the flaws LABEL,
 * GENERALIZATION, VAGUE, COMMAND, BLAME, THREAT, COMPARISON.
 */
public final class Marks {
    public static final int ELEMENTS = 4;
    public static final int ALL = 11;

    private Marks() {}

    public static boolean isFlaw(int mark) {
        return mark >= ELEMENTS;
    }
}
