package dev.perftalk.feedback.model;

import java.util.List;

/** What the model makes of a passage. */
public final class Judgement {
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
        for (int mark = 0; mark < Marks.ALL; mark++) {
            confidences[mark] = passage.clauses().isEmpty() ? 0 : model.confidence(mark, impression);
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

    /** The stretch that speaks most for a mark, without blanks around it and without the mark that ends it. */
    public Stretch where(int mark) {
        Unit best = units.get(0);
        for (Unit unit : units) {
            if (unit.scores()[mark] > best.scores()[mark]) {
                best = unit;
            }
        }
        return Stretch.trimmed(passage.text(), best.start(), best.end());
    }
}
