package dev.perftalk.feedback.model;

import java.util.Arrays;
import java.util.List;

/** What the model makes of a passage. */
public final class Judgement {
    private static final double NEARLY = 0.6;
    private static final double TOO_SHORT = 0.7;

    /** How many Latin letters the words have that carry each mark, in most labelled texts or at a guess for the elements. */
    private static final int[] USUAL = {30, 30, 30, 30, 12, 30, 20, 32, 32, 44, 46};

    private final Passage passage;
    private final double[] confidences;
    private final List<Unit> units;

    Judgement(Passage passage, double[] confidences, List<Unit> units) {
        this.passage = passage;
        this.confidences = confidences;
        this.units = units;
    }

    /** Reads a passage. */
    public static Judgement of(Models models, Passage passage, boolean recognition) {
        Weighing weighing = Weighing.of(models, passage, recognition);
        Impression impression = weighing.impression();
        Model model = models.of(passage.tongue());
        double[] confidences = new double[Marks.ALL];
        if (passage.hasWords()) {
            Arrays.setAll(confidences, mark -> model.confidence(mark, impression));
        }
        return new Judgement(passage, confidences, weighing.units());
    }

    /** What was read. */
    public Passage passage() {
        return passage;
    }

    /** For each mark, from 0 to 1. */
    public double[] confidences() {
        return confidences;
    }

    /** The clauses and sentences, with their scores. */
    public List<Unit> units() {
        return units;
    }

    /** Whether a mark is taken to be there. */
    public boolean has(int mark) {
        return confidences[mark] >= 0.5;
    }

    /** The stretch that speaks most for a mark; for a flaw one more where it speaks nearly as much. */
    public List<Stretch> where(int mark) {
        Place best = strongest(mark, Stretch.NOWHERE);
        Place next = strongest(mark, best.stretch());
        return next.score() < best.score() - NEARLY ? List.of(best.stretch()) : List.of(best.stretch(), next.stretch());
    }

    private record Place(Stretch stretch, double score) {}

    private Place strongest(int mark, Stretch taken) {
        Place best = new Place(Stretch.NOWHERE, Double.NEGATIVE_INFINITY);
        for (Unit unit : units) {
            if (unit.scores()[mark] > best.score()) {
                Stretch stretch = Stretch.trimmed(passage.text(), unit.start(), unit.end());
                double score = unit.scores()[mark] - TOO_SHORT * shortness(mark, stretch);
                if (score > best.score() && !stretch.meets(taken)) {
                    best = new Place(stretch, score);
                }
            }
        }
        return best;
    }

    /** A word or two are seldom all that somebody is hurt by: 0 for what is as long as usual, 1 for a third of that. */
    private double shortness(int mark, Stretch stretch) {
        double usual = (double) USUAL[mark] / (passage.tongue() == Tongue.ZH ? Tongue.LETTERS_A_CHARACTER : 1);
        return Math.max(0, StrictMath.log(usual / stretch.length()));
    }
}
