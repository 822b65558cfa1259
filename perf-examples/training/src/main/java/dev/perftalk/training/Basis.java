package dev.perftalk.training;

import dev.perftalk.feedback.model.Impression;
import dev.perftalk.feedback.model.Marks;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The two linear models of each mark: one for texts as a whole, one for clauses and sentences.
 *
 * <p>Where there is no quote to learn from, as for the elements, a model of units begins with every unit of a text that
 * has the mark, then keeps those that it finds strongest itself, and learns again.
 */
final class Basis {
    private static final double COST = 1;
    private static final double COST_OF_UNITS_WITHOUT_QUOTE = 0.3;
    private static final double EMPHASIS = 2;
    private static final double EMPHASIS_WITHOUT_QUOTE = 1.5;
    private static final int ROUNDS = 3;

    private final Vocabulary vocabulary;
    private final float[][] whole = new float[Marks.ALL][];
    private final float[][] units = new float[Marks.ALL][];

    private Basis(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    static Basis train(List<Material> materials) {
        Basis basis = new Basis(new Vocabulary(materials));
        List<Bag> texts = materials.stream()
                .map(material -> basis.vocabulary.bag(material.hashes()))
                .toList();
        List<Bag> parts = new ArrayList<>();
        List<Integer> owners = new ArrayList<>();
        for (int each = 0; each < materials.size(); each++) {
            for (Material.Part part : materials.get(each).units()) {
                parts.add(basis.vocabulary.bag(part.hashes()));
                owners.add(each);
            }
        }
        int[] owner = owners.stream().mapToInt(Integer::intValue).toArray();
        for (int mark = 0; mark < Marks.ALL; mark++) {
            boolean[] wanted = wanted(materials, mark);
            double emphasis = Marks.isFlaw(mark) ? EMPHASIS : 1;
            basis.whole[mark] = Svm.train(texts, wanted, basis.vocabulary.size(), COST, emphasis);
            basis.units[mark] = Marks.isFlaw(mark)
                    ? Svm.train(parts, flawed(materials, mark), basis.vocabulary.size(), COST, EMPHASIS)
                    : basis.strongest(parts, owner, wanted);
        }
        return basis;
    }

    private float[] strongest(List<Bag> parts, int[] owner, boolean[] wanted) {
        boolean[] carries = new boolean[parts.size()];
        for (int part = 0; part < carries.length; part++) {
            carries[part] = wanted[owner[part]];
        }
        float[] weights = Svm.train(parts, carries, vocabulary.size(), COST_OF_UNITS_WITHOUT_QUOTE, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] scores = new double[carries.length];
            double[] best = new double[wanted.length];
            Arrays.fill(best, Double.NEGATIVE_INFINITY);
            for (int part = 0; part < carries.length; part++) {
                scores[part] = parts.get(part).dot(weights);
                best[owner[part]] = Math.max(best[owner[part]], scores[part]);
            }
            for (int part = 0; part < carries.length; part++) {
                carries[part] = wanted[owner[part]] && (scores[part] > 0 || scores[part] == best[owner[part]]);
            }
            weights = Svm.train(parts, carries, vocabulary.size(), COST_OF_UNITS_WITHOUT_QUOTE, EMPHASIS_WITHOUT_QUOTE);
        }
        return weights;
    }

    static boolean[] wanted(List<Material> materials, int mark) {
        boolean[] wanted = new boolean[materials.size()];
        for (int each = 0; each < wanted.length; each++) {
            wanted[each] = materials.get(each).example().has(mark);
        }
        return wanted;
    }

    private static boolean[] flawed(List<Material> materials, int mark) {
        List<Material.Part> parts = materials.stream()
                .flatMap(material -> material.units().stream())
                .toList();
        boolean[] flawed = new boolean[parts.size()];
        for (int part = 0; part < flawed.length; part++) {
            flawed[part] = parts.get(part).flawed()[mark];
        }
        return flawed;
    }

    /** What a text scores that this was not trained on. */
    Impression impression(Material material) {
        double[] wholes = new double[Marks.ALL];
        double[] strongest = new double[Marks.ALL];
        double[] second = new double[Marks.ALL];
        Bag text = vocabulary.bag(material.hashes());
        List<Bag> parts = material.units().stream()
                .map(part -> vocabulary.bag(part.hashes()))
                .toList();
        for (int mark = 0; mark < Marks.ALL; mark++) {
            wholes[mark] = text.dot(whole[mark]);
            strongest[mark] = Double.NEGATIVE_INFINITY;
            second[mark] = Double.NEGATIVE_INFINITY;
            for (Bag part : parts) {
                double score = part.dot(units[mark]);
                second[mark] = Math.max(second[mark], Math.min(score, strongest[mark]));
                strongest[mark] = Math.max(strongest[mark], score);
            }
        }
        return new Impression(wholes, strongest, second, material.shape());
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The weights of a column as {@code Model} has them: first the wholes, then the units. */
    float[] column(int column) {
        return column < Marks.ALL ? whole[column] : units[column - Marks.ALL];
    }
}
