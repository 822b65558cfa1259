package dev.perftalk.benchmarks.goal;

import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.PersonId;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;

/**
 * The same tree for everyone: goals in topological order, each with 3 to 9 children until there are enough; every tenth leaf
 * has no data, every hundredth goal no owner, and weights have two decimals.
 */
final class Forest {
    private static final int[] NO_CHILDREN = {};

    final int size;
    final int[] parent;
    final int[][] children;
    final long[] weight;
    final long[] progress;
    final int deepestLeaf;

    Forest(int size) {
        Random random = new Random(8);
        this.size = size;
        parent = new int[size];
        children = new int[size][];
        weight = new long[size];
        progress = new long[size];
        parent[0] = -1;
        int made = 1;
        for (int goal = 0; goal < size; goal++) {
            int count = Math.min(3 + random.nextInt(7), size - made);
            children[goal] = count == 0 ? NO_CHILDREN : new int[count];
            for (int child = 0; child < count; child++) {
                parent[made] = goal;
                children[goal][child] = made++;
            }
            weight[goal] = 25 + random.nextInt(200);
            boolean leaf = count == 0;
            progress[goal] = leaf && random.nextInt(10) > 0 ? random.nextInt(1_000_000_001) : -1;
        }
        deepestLeaf = size - 1;
        progress[deepestLeaf] = 500_000_000;
    }

    boolean isLeaf(int goal) {
        return children[goal].length == 0;
    }

    BigDecimal weightOf(int goal) {
        return BigDecimal.valueOf(weight[goal], 2);
    }

    Goal goal(int number) {
        Goal.Builder goal = Goal.builder()
                .id(GoalId.of("goal-" + number))
                .level(new GoalLevel("LEVEL_" + depth(number), depth(number)))
                .title("Goal " + number)
                .owner(number % 100 == 1 ? Optional.empty() : Optional.of(PersonId.of("p" + number / 5)))
                .weight(weightOf(number));
        if (number > 0) {
            goal.parent(GoalId.of("goal-" + parent[number]));
        }
        return isLeaf(number)
                ? goal.addMeasures(measure(number)).build()
                : goal.addMeasures(DONE).build();
    }

    private static final Measure DONE = Measure.percent("done");

    private Measure measure(int number) {
        return progress[number] < 0 ? DONE : DONE.withActual(BigDecimal.valueOf(progress[number], 7));
    }

    int depth(int number) {
        int depth = 0;
        for (int above = parent[number]; above >= 0; above = parent[above]) {
            depth++;
        }
        return depth;
    }

    /** All numbers in any order. */
    int[] shuffled() {
        int[] order = new int[size];
        Arrays.setAll(order, number -> number);
        Random random = new Random(13);
        for (int last = size - 1; last > 0; last--) {
            int other = random.nextInt(last + 1);
            int swapped = order[last];
            order[last] = order[other];
            order[other] = swapped;
        }
        return order;
    }

    static Progress progress(long value) {
        return Progress.of(BigDecimal.valueOf(value, 9));
    }
}
