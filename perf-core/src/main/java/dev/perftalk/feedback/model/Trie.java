package dev.perftalk.feedback.model;

import java.util.Arrays;

/**
 * Makes a table of moves for the search for many phrases: first the states that phrases lead to, then, from short to
 * long, what each does where none of its own phrases goes on. A state is a number, and what is known of it stands in
 * arrays at that number, as most tables are made in a JVM that has just started. For one table.
 */
final class Trie {
    private static final int ROOT = 0;
    private static final int[] NONE = {};

    private final int width;

    /** The state that each column leads to from the root. */
    private final int[] beginnings;

    /** The first branch of each state and its next sister; 0 where there is none. */
    private final int[] branches;

    private final int[] sisters;

    /** The column that leads to each state. */
    private final char[] letters;

    /** The phrases that end in each state. */
    private final int[][] phrases;

    private final int[] rows;

    /** The row of the longest shorter state that each one ends with. */
    private final int[] shorter;

    private int states = 1;
    private int branching = 1;

    private int[] moves = NONE;
    private int used;

    /** The states where phrases end. */
    private int[] stops = NONE;

    private int stopping;

    /** @param columns of the letters of the phrases, from 1 to below {@code width} */
    Trie(String[] phrases, char[] columns, int width) {
        int most = 1;
        for (String phrase : phrases) {
            most += phrase.length();
        }
        this.width = width;
        this.beginnings = new int[width];
        this.branches = new int[most];
        this.sisters = new int[most];
        this.letters = new char[most];
        this.phrases = new int[most][];
        Arrays.fill(this.phrases, NONE);
        this.rows = new int[most];
        this.shorter = new int[most];
        for (int phrase = 0; phrase < phrases.length; phrase++) {
            add(phrases[phrase], phrase, columns);
        }
        complete();
    }

    int[] moves() {
        return moves;
    }

    /** The row of each state where phrases end. */
    int[] rows() {
        int[] those = new int[stopping];
        for (int stop = 0; stop < stopping; stop++) {
            those[stop] = rows[stops[stop]];
        }
        return those;
    }

    /** The phrases that end in each of those. */
    int[][] ends() {
        int[][] those = new int[stopping][];
        for (int stop = 0; stop < stopping; stop++) {
            those[stop] = phrases[stops[stop]];
        }
        return those;
    }

    private void add(String phrase, int number, char[] columns) {
        int state = ROOT;
        for (int index = 0; index < phrase.length(); index++) {
            state = state == ROOT
                    ? beginning(columns[phrase.charAt(index)])
                    : branch(state, columns[phrase.charAt(index)]);
        }
        end(state, number);
    }

    private void end(int state, int... more) {
        int[] some = phrases[state];
        int[] all = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, all, some.length, more.length);
        phrases[state] = all;
    }

    private int beginning(char letter) {
        if (beginnings[letter] == ROOT) {
            beginnings[letter] = grow(ROOT, letter);
        }
        return beginnings[letter];
    }

    private int branch(int state, char letter) {
        int branch = branches[state];
        while (branch != ROOT && letters[branch] != letter) {
            branch = sisters[branch];
        }
        if (branch != ROOT) {
            return branch;
        }
        branching += branches[state] == ROOT ? 1 : 0;
        return grow(state, letter);
    }

    private int grow(int state, char letter) {
        int branch = states++;
        letters[branch] = letter;
        sisters[branch] = branches[state];
        branches[state] = branch;
        return branch;
    }

    private void complete() {
        moves = new int[branching * width];
        used = width;
        stops = new int[states];
        int[] order = new int[states];
        int count = 1;
        for (int each = 0; each < states; each++) {
            count = complete(order[each], order, count);
        }
    }

    /** A row is that of the longest shorter state, but for its own branches. */
    private int complete(int state, int[] order, int count) {
        if (branches[state] != ROOT) {
            System.arraycopy(moves, shorter[state], moves, rows[state], width);
        }
        int next = count;
        for (int branch = branches[state]; branch != ROOT; branch = sisters[branch]) {
            int move = rows[state] + letters[branch];
            moves[move] = enter(branch, moves[move]);
            order[next++] = branch;
        }
        return next;
    }

    /** The move to a state that instead of it would go to a shorter one. */
    private int enter(int state, int instead) {
        if (instead < 0) {
            int stop = stops[~instead];
            shorter[state] = rows[stop];
            end(state, phrases[stop]);
        } else {
            shorter[state] = instead;
        }
        boolean isLeaf = branches[state] == ROOT;
        rows[state] = isLeaf ? shorter[state] : used;
        used += isLeaf ? 0 : width;
        if (phrases[state].length == 0) {
            return rows[state];
        }
        stops[stopping++] = state;
        return ~(stopping - 1);
    }
}
