package dev.perftalk.training;

import java.util.List;

/** Logistic regression on few inputs, by Newton's method; the last input is the constant and isn't held small. */
final class Logistic {
    private static final int ROUNDS = 12;
    private static final double LEAST_CURVATURE = 1e-4;
    private static final double NEXT_TO_NOTHING = 1e-6;

    private Logistic() {}

    /** Weights for the inputs, held small by {@code ridge}. */
    static double[] train(List<double[]> inputs, boolean[] wanted, double ridge) {
        int size = inputs.get(0).length;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (int each = 0; each < wanted.length; each++) {
                add(inputs.get(each), wanted[each], weights, gradient, curvature);
            }
            for (int one = 0; one < size; one++) {
                double penalty = one == size - 1 ? NEXT_TO_NOTHING : ridge;
                gradient[one] += penalty * weights[one];
                curvature[one][one] += penalty;
            }
            double[] step = solve(curvature, gradient);
            for (int one = 0; one < size; one++) {
                weights[one] -= step[one];
            }
        }
        return weights;
    }

    /** What some inputs add up to. */
    static double sum(double[] weights, double[] inputs) {
        double sum = 0;
        for (int each = 0; each < weights.length; each++) {
            sum += weights[each] * inputs[each];
        }
        return sum;
    }

    private static void add(
            double[] inputs, boolean wanted, double[] weights, double[] gradient, double[][] curvature) {
        double likely = 1 / (1 + StrictMath.exp(-sum(weights, inputs)));
        double error = likely - (wanted ? 1 : 0);
        double curve = Math.max(likely * (1 - likely), LEAST_CURVATURE);
        for (int one = 0; one < inputs.length; one++) {
            gradient[one] += error * inputs[one];
            for (int two = 0; two <= one; two++) {
                curvature[one][two] += curve * inputs[one] * inputs[two];
            }
        }
    }

    /** Solves for a symmetric positive matrix of which the lower half is given, after Cholesky. */
    private static double[] solve(double[][] matrix, double[] right) {
        int size = right.length;
        double[][] root = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column <= row; column++) {
                double rest = matrix[row][column];
                for (int each = 0; each < column; each++) {
                    rest -= root[row][each] * root[column][each];
                }
                root[row][column] = row == column ? Math.sqrt(Math.max(rest, 1e-12)) : rest / root[column][column];
            }
        }
        double[] solved = right.clone();
        for (int row = 0; row < size; row++) {
            for (int each = 0; each < row; each++) {
                solved[row] -= root[row][each] * solved[each];
            }
            solved[row] /= root[row][row];
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int each = row + 1; each < size; each++) {
                solved[row] -= root[each][row] * solved[each];
            }
            solved[row] /= root[row][row];
        }
        return solved;
    }
}
