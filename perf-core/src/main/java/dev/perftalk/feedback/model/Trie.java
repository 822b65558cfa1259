package dev.perftalk.feedback.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Makes a table of moves for the search for many phrases: first the states that phrases lead to, then, from short to
 * long, what each does where none of its own phrases goes on. For one table.
 */
final class Trie {
    private static final int[] NONE = {};

    private final String[] phrases;
    private final char[] columns;
    private final int width;

    /** The numbers of the phrases from a to z; equal ones as they came. */
    private final Integer[] order;

    /** From short to long. */
    private final List<State> states = new ArrayList<>();

    private final List<State> stops = new ArrayList<>();
    private int[] moves = NONE;
    private int used;

    Trie(String[] phrases, char[] columns, int width) {
        this.phrases = phrases;
        this.columns = columns;
        this.width = width;
        this.order = new Integer[phrases.length];
        for (int phrase = 0; phrase < phrases.length; phrase++) {
            order[phrase] = phrase;
        }
        Arrays.sort(order, (one, other) -> phrases[one].compareTo(phrases[other]));
        build();
    }

    /** The beginning that all phrases between two places of the order have in common. */
    private static final class State {
        private final int from;
        private final int to;
        private final int length;
        private final List<State> branches = new ArrayList<>(1);
        private int[] ends = NONE;
        private int row;

        /** The row of the longest shorter state that this one ends with. */
        private int shorter;

        State(int from, int to, int length) {
            this.from = from;
            this.to = to;
            this.length = length;
        }
    }

    private void build() {
        int branching = 0;
        states.add(new State(0, order.length, 0));
        for (int state = 0; state < states.size(); state++) {
            branch(states.get(state));
            branching += states.get(state).branches.isEmpty() ? 0 : 1;
        }
        moves = new int[Math.max(1, branching) * width];
        used = width;
        states.forEach(this::complete);
    }

    int[] moves() {
        return moves;
    }

    /** The row of each state where phrases end. */
    int[] rows() {
        int[] rows = new int[stops.size()];
        for (int stop = 0; stop < rows.length; stop++) {
            rows[stop] = stops.get(stop).row;
        }
        return rows;
    }

    /** The phrases that end in each of those. */
    int[][] ends() {
        int[][] ends = new int[stops.size()][];
        for (int stop = 0; stop < ends.length; stop++) {
            ends[stop] = stops.get(stop).ends;
        }
        return ends;
    }

    private void branch(State state) {
        int at = state.from;
        while (at < state.to && phrases[order[at]].length() == state.length) {
            state.ends = with(state.ends, order[at++]);
        }
        while (at < state.to) {
            int from = at;
            char next = phrases[order[from]].charAt(state.length);
            while (at < state.to && phrases[order[at]].charAt(state.length) == next) {
                at++;
            }
            state.branches.add(new State(from, at, state.length + 1));
        }
        states.addAll(state.branches);
    }

    /** A row is that of the longest shorter state, but for its own branches. */
    private void complete(State state) {
        if (!state.branches.isEmpty()) {
            System.arraycopy(moves, state.shorter, moves, state.row, width);
        }
        for (State branch : state.branches) {
            int move = state.row + columns[phrases[order[branch.from]].charAt(state.length)];
            moves[move] = enter(branch, moves[move]);
        }
    }

    /** The move to a state that instead of it would go to a shorter one. */
    private int enter(State state, int shorter) {
        if (shorter < 0) {
            state.shorter = stops.get(~shorter).row;
            state.ends = with(state.ends, stops.get(~shorter).ends);
        } else {
            state.shorter = shorter;
        }
        state.row = state.branches.isEmpty() ? state.shorter : used;
        used += state.branches.isEmpty() ? 0 : width;
        if (state.ends.length == 0) {
            return state.row;
        }
        stops.add(state);
        return ~(stops.size() - 1);
    }

    private static int[] with(int[] some, int... more) {
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        return all;
    }
}
