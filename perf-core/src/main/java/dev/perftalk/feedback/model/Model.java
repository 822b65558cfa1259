package dev.perftalk.feedback.model;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The weights of one language. For each mark there are two columns, one for texts as a whole, one for clauses and
 * sentences; and what is made of their scores. Immutable, safe for any number of threads.
 */
public final class Model {
    /** Columns for the whole, then for units. */
    static final int COLUMNS = 2 * Marks.ALL;

    private static final int FORMAT = 1;

    private final Table table;
    private final float[] scales;
    private final float[] biases;
    private final float[][] decisions;

    private Model(Table table, float[] scales, float[] biases, float[][] decisions) {
        this.table = table;
        this.scales = scales;
        this.biases = biases;
        this.decisions = decisions;
    }

    /**
     * A model as a trainer finds it.
     *
     * @param hashes of the features, all different
     * @param rows a weight for each feature and column
     * @param scales by which the weights of a column are multiplied
     * @param biases what is added, for each column
     * @param decisions the weights of the inputs of {@link Impression#of}, for each mark; above 0 it is there
     */
    public static Model of(int[] hashes, byte[] rows, float[] scales, float[] biases, float[][] decisions) {
        return new Model(new Table(hashes, rows, COLUMNS), scales, biases, decisions);
    }

    /** The model that ships for a language. */
    static Model load(Tongue tongue) {
        return of(Resource.bytes(Model.class, "weights" + tongue.suffix() + ".bin"));
    }

    /**
     * A model as {@link #write} wrote it.
     *
     * @throws IllegalArgumentException where it is anything else
     */
    public static Model of(byte[] written) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(written))) {
            return read(in);
        } catch (IOException broken) {
            throw new IllegalArgumentException("no weights of this release: " + written.length + " bytes", broken);
        }
    }

    Table table() {
        return table;
    }

    float scale(int column) {
        return scales[column];
    }

    float bias(int column) {
        return biases[column];
    }

    /** How sure it is that the mark is there, from 0 to 1; from 0.5 on it is taken to be there. */
    public double confidence(int mark, Impression impression) {
        double[] inputs = impression.of(mark);
        double sum = 0;
        for (int each = 0; each < inputs.length; each++) {
            sum += decisions[mark][each] * inputs[each];
        }
        return 1 / (1 + StrictMath.exp(-sum));
    }

    /** Writes it as it is read; the stream stays open. */
    public void write(OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(FORMAT);
        write(out, scales);
        write(out, biases);
        for (float[] decision : decisions) {
            write(out, decision);
        }
        table.write(out);
        out.flush();
    }

    private static void write(DataOutputStream out, float[] numbers) throws IOException {
        for (float number : numbers) {
            out.writeFloat(number);
        }
    }

    private static Model read(DataInputStream in) throws IOException {
        int format = in.readInt();
        if (format != FORMAT) {
            throw new IOException("weights have the format " + format + ", but this release reads " + FORMAT);
        }
        float[] scales = floats(in, COLUMNS);
        float[] biases = floats(in, COLUMNS);
        float[][] decisions = new float[Marks.ALL][];
        for (int mark = 0; mark < Marks.ALL; mark++) {
            decisions[mark] = floats(in, Impression.INPUTS);
        }
        return new Model(Table.read(in, COLUMNS), scales, biases, decisions);
    }

    private static float[] floats(DataInputStream in, int count) throws IOException {
        float[] numbers = new float[count];
        for (int each = 0; each < count; each++) {
            numbers[each] = in.readFloat();
        }
        return numbers;
    }
}
