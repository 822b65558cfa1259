package dev.perftalk.feedback.model;

import java.util.List;

/** What the model makes of a passage. */
public final class Judgement {
    private static final double NEARLY = 1.2;
    private static final double TOO_SHORT = 0.7;
    private static final double TOO_LONG = 0.6;
    private static final double LONG = 1.5;
    private static final double WORTH_A_CUT = 0.6;

    /** How many Latin letters the words have that carry each mark, in most labelled texts or at a guess for the elements. */
    private static final int[] USUAL = {30, 30, 30, 30, 12, 30, 20, 32, 32, 44, 46};

    private final Passage passage;
    private final double[] confidences;
    private final Weighing weighing;

    Judgement(Passage passage, double[] confidences, Weighing weighing) {
        this.passage = passage;
        this.confidences = confidences;
        this.weighing = weighing;
    }

    /** Reads a passage. */
    public static Judgement of(Models models, Passage passage, boolean recognition) {
        Weighing weighing = Weighing.of(models, passage, recognition);
        Impression impression = weighing.impression();
        Model model = models.of(passage.tongue());
        double[] confidences = new double[Marks.ALL];
        if (passage.hasWords()) {
            for (int mark = 0; mark < Marks.ALL; mark++) {
                confidences[mark] = model.confidence(mark, impression);
            }
        }
        return new Judgement(passage, confidences, weighing);
    }

    /** What was read. */
    public Passage passage() {
        return passage;
    }

    /** For each mark, from 0 to 1. */
    public double[] confidences() {
        return confidences;
    }

    /** Whether a mark is taken to be there. */
    public boolean has(int mark) {
        return confidences[mark] >= 0.5;
    }

    /** The stretch that speaks most for a mark; for a flaw one more where it speaks nearly as much. */
    public List<Stretch> where(int mark) {
        Place best = strongest(mark, weighing.units(), Stretch.NOWHERE);
        Place next = strongest(mark, weighing.units(), best.stretch());
        return next.score() < best.score() - NEARLY
                ? List.of(narrowed(mark, best))
                : List.of(narrowed(mark, best), narrowed(mark, next));
    }

    private record Place(Stretch stretch, double score) {}

    private Place strongest(int mark, List<Unit> units, Stretch taken) {
        Place best = new Place(Stretch.NOWHERE, Double.NEGATIVE_INFINITY);
        for (Unit unit : units) {
            if (unit.scores()[mark] > best.score()) {
                Stretch stretch = Stretch.trimmed(passage.text(), unit.start(), unit.end());
                double score = unit.scores()[mark] - oddity(mark, stretch);
                if (score > best.score() && !stretch.meets(taken)) {
                    best = new Place(stretch, score);
                }
            }
        }
        return best;
    }

    /** The part of a long place of a flaw that speaks for it alone, where one does so clearly more than all of it. */
    private Stretch narrowed(int mark, Place place) {
        if (!Marks.isFlaw(mark) || place.stretch().length() <= LONG * usual(mark)) {
            return place.stretch();
        }
        Place part = strongest(mark, weighing.runs(place.stretch()), Stretch.NOWHERE);
        return part.score() > place.score() + WORTH_A_CUT ? part.stretch() : place.stretch();
    }

    /** A word or two are seldom all that somebody is hurt by, and a long sentence seldom all of it. */
    private double oddity(int mark, Stretch stretch) {
        double times = stretch.length() / usual(mark);
        return TOO_SHORT * Math.max(0, -StrictMath.log(times)) + TOO_LONG * Math.max(0, StrictMath.log(times / LONG));
    }

    private double usual(int mark) {
        return (double) USUAL[mark] / (passage.tongue() == Tongue.ZH ? Tongue.LETTERS_A_CHARACTER : 1);
    }
}
