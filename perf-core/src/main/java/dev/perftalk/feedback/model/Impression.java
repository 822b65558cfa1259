package dev.perftalk.feedback.model;

/** What one text scores, before all is weighed together: as a whole, and by its strongest clause or sentence. */
public final class Impression {
    /** The number of inputs that {@link #of} gives. */
    public static final int INPUTS = 3 + 5 + Marks.ELEMENTS + 1;

    private static final double LEAST = -2;

    private final double[] whole;
    private final double[] strongest;
    private final double[] second;
    private final double[] shape;

    /**
     * What was scored: for each mark the whole, the strongest unit and the next strongest one; and what can be
     * counted.
     */
    public Impression(double[] whole, double[] strongest, double[] second, double[] shape) {
        this.whole = whole;
        this.strongest = strongest;
        this.second = second;
        this.shape = shape;
    }

    /**
     * The inputs by which a mark is decided: its own scores, the shape, for a flaw also what the elements score, and 1 at
     * the end. What other flaws score tells less than it misleads.
     */
    public double[] of(int mark) {
        double[] inputs = new double[INPUTS];
        inputs[0] = whole[mark];
        inputs[1] = strongest[mark];
        inputs[2] = Math.max(LEAST, second[mark]);
        System.arraycopy(shape, 0, inputs, 3, shape.length);
        if (Marks.isFlaw(mark)) {
            System.arraycopy(whole, 0, inputs, 3 + shape.length, Marks.ELEMENTS);
        }
        inputs[INPUTS - 1] = 1;
        return inputs;
    }

    /** What can be counted of a passage. */
    public static double[] shape(Passage passage, boolean recognition) {
        int questions = 0;
        for (char each : passage.text()) {
            questions += each == '?' ? 1 : 0;
        }
        return new double[] {
            recognition ? 1 : 0,
            StrictMath.log(passage.text().length + 1.0) / 3,
            Math.min(passage.clauses().size(), 20) / 10.0,
            questions > 0 ? 1 : 0,
            Math.min(questions, 4) / 4.0
        };
    }
}
