package dev.perftalk.feedback.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Adds up what the features of a passage weigh: by clause, by sentence and as a whole. For one passage. */
final class Weighing {
    private final Models models;
    private final Passage passage;
    private final boolean recognition;
    private final double[] whole = new double[Marks.ALL];
    private final List<Unit> units = new ArrayList<>();

    /** Features that are yet to be looked up. */
    private final int[] waiting = new int[Sums.MOST];

    private int features;

    private Weighing(Models models, Passage passage, boolean recognition) {
        this.models = models;
        this.passage = passage;
        this.recognition = recognition;
    }

    static Weighing of(Models models, Passage passage, boolean recognition) {
        Weighing weighing = new Weighing(models, passage, recognition);
        weighing.run();
        return weighing;
    }

    List<Unit> units() {
        return units;
    }

    /** Each run of parts of a stretch, as a unit of its own; parts begin where a clause or a word that joins does. */
    List<Unit> runs(Stretch stretch) {
        List<Clause> parts = Joints.parts(passage, stretch);
        List<Tally> tallies = new ArrayList<>(parts.size());
        for (Clause part : parts) {
            tallies.add(tally(part));
        }
        List<Unit> runs = new ArrayList<>();
        for (int first = 0; first < parts.size(); first++) {
            Tally run = new Tally(models.of(parts.get(first).tongue()), parts.get(first), waiting);
            for (int last = first; last < parts.size(); last++) {
                run.join(tallies.get(last));
                runs.add(run.unit());
            }
        }
        return runs;
    }

    Impression impression() {
        Model model = models.of(passage.tongue());
        double root = Math.sqrt(Math.max(1, features));
        double[] strongest = new double[Marks.ALL];
        double[] second = new double[Marks.ALL];
        for (int mark = 0; mark < Marks.ALL; mark++) {
            whole[mark] = whole[mark] / root + model.bias(mark);
            strongest[mark] = Double.NEGATIVE_INFINITY;
            second[mark] = Double.NEGATIVE_INFINITY;
            for (Unit unit : units) {
                double score = unit.scores()[mark];
                second[mark] = Math.max(second[mark], Math.min(score, strongest[mark]));
                strongest[mark] = Math.max(strongest[mark], score);
            }
        }
        return new Impression(whole, strongest, second, Impression.shape(passage, recognition));
    }

    private void run() {
        @Nullable Tally sentence = null;
        for (Clause clause : passage.clauses()) {
            Tally tally = tally(clause);
            units.add(tally.unit());
            tally.addTo(whole);
            features += tally.features;
            if (sentence != null && sentence.clause.sentence() == clause.sentence()) {
                sentence.join(tally);
            } else {
                close(sentence);
                sentence = tally;
            }
        }
        close(sentence);
    }

    private void close(@Nullable Tally sentence) {
        if (sentence != null && sentence.clauses > 1) {
            units.add(sentence.unit());
        }
    }

    private Tally tally(Clause clause) {
        Tally tally = new Tally(models.of(clause.tongue()), clause, waiting);
        Features.of(passage.text(), clause, recognition, tally);
        tally.weigh();
        return tally;
    }

    /** The sums of one clause, later of its sentence. */
    private static final class Tally implements Sink {
        private final Model model;
        private final Clause clause;
        private final Sums sums = new Sums();
        private int end;
        private final int[] waiting;
        private int count;
        private int features;
        private int clauses = 1;

        Tally(Model model, Clause clause, int[] waiting) {
            this.model = model;
            this.clause = clause;
            this.waiting = waiting;
            this.end = clause.end();
        }

        @Override
        public void feature(int hash) {
            waiting[count++] = hash;
            if (count == Sums.MOST) {
                weigh();
            }
        }

        void weigh() {
            model.table().addTo(sums, waiting, count);
            features += count;
            count = 0;
        }

        void join(Tally next) {
            sums.add(next.sums);
            end = next.end;
            features += next.features;
            clauses++;
        }

        void addTo(double[] whole) {
            int[] totals = sums.totals();
            for (int mark = 0; mark < Marks.ALL; mark++) {
                whole[mark] += (double) totals[mark] * model.scale(mark);
            }
        }

        Unit unit() {
            double root = Math.sqrt(Math.max(1, features));
            double[] scores = new double[Marks.ALL];
            int[] totals = sums.totals();
            for (int mark = 0; mark < Marks.ALL; mark++) {
                int column = Marks.ALL + mark;
                scores[mark] = totals[column] * model.scale(column) / root + model.bias(column);
            }
            return new Unit(clause.start(), end, scores);
        }
    }
}
