package dev.perftalk.benchmarks.goal;

import dev.perftalk.kernel.GoalId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Goals that are hung below another one and later back: from each parent one, and never the last that has data. */
final class Moves {
    /** One move, by id for the one and by number for the other. */
    record Move(int number, int toNumber, GoalId id, GoalId to) {
        static Move of(int number, int toNumber) {
            return new Move(number, toNumber, GoalId.of("goal-" + number), GoalId.of("goal-" + toNumber));
        }
    }

    private final List<Move> moves = new ArrayList<>();
    private int next;

    Moves(Forest forest, int most) {
        Set<Integer> parents = new HashSet<>();
        List<Integer> leaves = new ArrayList<>();
        for (int goal : forest.shuffled()) {
            if (leaves.size() < most && isFree(forest, goal) && parents.add(forest.parent[goal])) {
                leaves.add(goal);
            }
        }
        for (int at = 0; at < leaves.size(); at++) {
            moves.add(Move.of(leaves.get(at), forest.parent[leaves.get((at + 1) % leaves.size())]));
        }
        leaves.forEach(leaf -> moves.add(Move.of(leaf, forest.parent[leaf])));
    }

    private static boolean isFree(Forest forest, int goal) {
        return forest.isLeaf(goal)
                && forest.progress[goal] >= 0
                && forest.parent[goal] >= 0
                && Arrays.stream(forest.children[forest.parent[goal]])
                                .filter(beside -> forest.progress[beside] >= 0)
                                .count()
                        > 1;
    }

    Move next() {
        next = (next + 1) % moves.size();
        return moves.get(next);
    }
}
