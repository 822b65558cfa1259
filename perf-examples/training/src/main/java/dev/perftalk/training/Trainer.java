package dev.perftalk.training;

import dev.perftalk.feedback.model.Impression;
import dev.perftalk.feedback.model.Marks;
import dev.perftalk.feedback.model.Model;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Makes the weights of a language: the same examples in the same order give the same weights, to the byte. */
final class Trainer {
    /** So many parts are left out in turn. */
    static final int FOLDS = 5;

    private static final int COLUMNS = 2 * Marks.ALL;
    private static final int MOST_FEATURES = 48_000;

    private Trainer() {}

    /** The weights as the engine reads them. */
    static byte[] bytes(List<Example> examples) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            train(examples).write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Model train(List<Example> examples) {
        List<Material> materials = examples.stream().map(Material::of).toList();
        return model(Basis.train(materials), Decisions.train(materials, unseen(materials)));
    }

    /** Each text's scores by models that were trained on others. */
    private static List<Impression> unseen(List<Material> materials) {
        int[] folds = folds(materials.stream().map(Material::example).toList());
        Impression[] impressions = new Impression[materials.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            int held = fold;
            Basis basis = Basis.train(IntStream.range(0, materials.size())
                    .filter(each -> folds[each] != held)
                    .mapToObj(materials::get)
                    .toList());
            IntStream.range(0, materials.size())
                    .filter(each -> folds[each] == held)
                    .forEach(each -> impressions[each] = basis.impression(materials.get(each)));
        }
        return List.of(impressions);
    }

    /**
     * The part that each example belongs to, from 0: by writer, as whoever will be read is a stranger too; in turn where
     * there are too few writers.
     */
    static int[] folds(List<Example> examples) {
        List<String> writers = examples.stream().map(Example::writer).distinct().toList();
        return IntStream.range(0, examples.size())
                .map(each -> writers.size() < FOLDS
                        ? each
                        : writers.indexOf(examples.get(each).writer()))
                .map(each -> each % FOLDS)
                .toArray();
    }

    private static Model model(Basis basis, float[][] decisions) {
        float[][] columns = new float[COLUMNS][];
        float[] scales = new float[COLUMNS];
        float[] biases = new float[COLUMNS];
        for (int column = 0; column < COLUMNS; column++) {
            columns[column] = basis.column(column);
            biases[column] = columns[column][basis.vocabulary().size()];
            scales[column] = greatest(columns[column], basis.vocabulary().size()) / Byte.MAX_VALUE;
        }
        int[] hashes = basis.vocabulary().hashes();
        int[] kept = weightiest(columns, scales, hashes);
        byte[] rows = new byte[kept.length * COLUMNS];
        for (int row = 0; row < kept.length; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                rows[row * COLUMNS + column] = (byte) Math.round(columns[column][kept[row]] / scales[column]);
            }
        }
        return Model.of(IntStream.of(kept).map(each -> hashes[each]).toArray(), rows, scales, biases, decisions);
    }

    private static float greatest(float[] weights, int size) {
        float greatest = Float.MIN_NORMAL;
        for (int each = 0; each < size; each++) {
            greatest = Math.max(greatest, Math.abs(weights[each]));
        }
        return greatest;
    }

    /** The features with most weight in all columns together, in the order of their hashes. */
    private static int[] weightiest(float[][] columns, float[] scales, int[] hashes) {
        double[] weights = new double[hashes.length];
        Arrays.setAll(
                weights,
                each -> IntStream.range(0, COLUMNS)
                        .mapToDouble(column -> Math.abs(columns[column][each] / scales[column]))
                        .sum());
        return IntStream.range(0, hashes.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer each) -> -weights[each]))
                .limit(MOST_FEATURES)
                .sorted(Comparator.comparingInt(each -> hashes[each]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
