package dev.perftalk.feedback.model;

import java.util.Arrays;
import java.util.List;

/** What the model makes of a passage. */
public final class Judgement {
    private static final double NEARLY = 0.4;
    private static final double TOO_SHORT = 0.5;
    private static final int SHORTEST = 14;
    private static final int SHORTEST_IN_CHINESE = 5;

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

    /** A word or two are seldom all that somebody is hurt by. */
    private Place strongest(int mark, Stretch taken) {
        int shortest = passage.tongue() == Tongue.ZH ? SHORTEST_IN_CHINESE : SHORTEST;
        Place best = new Place(Stretch.NOWHERE, Double.NEGATIVE_INFINITY);
        for (Unit unit : units) {
            if (unit.scores()[mark] > best.score()) {
                Stretch stretch = Stretch.trimmed(passage.text(), unit.start(), unit.end());
                double score = unit.scores()[mark] - (stretch.length() < shortest ? TOO_SHORT : 0);
                if (score > best.score() && !stretch.meets(taken)) {
                    best = new Place(stretch, score);
                }
            }
        }
        return best;
    }
}
