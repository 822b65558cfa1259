package dev.perftalk.benchmarks.feedback;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** As little as it takes to find phrases: a dense automaton over folded characters that counts the states it may stop in. */
final class Floor {
    private final char[] columns = new char[Character.MAX_VALUE + 1];
    private final int width;
    private final int[] moves;
    private final boolean[] stops;

    Floor(List<String> phrases) {
        int count = 1;
        for (String phrase : phrases) {
            for (char each : phrase.toCharArray()) {
                if (columns[each] == 0) {
                    columns[each] = (char) count++;
                }
            }
        }
        width = count;
        List<int[]> trie = new ArrayList<>(List.of(new int[width]));
        List<Boolean> ends = new ArrayList<>(List.of(false));
        for (String phrase : phrases) {
            int state = 0;
            for (char each : phrase.toCharArray()) {
                if (trie.get(state)[columns[each]] == 0) {
                    trie.get(state)[columns[each]] = trie.size();
                    trie.add(new int[width]);
                    ends.add(false);
                }
                state = trie.get(state)[columns[each]];
            }
            ends.set(state, true);
        }
        stops = new boolean[trie.size()];
        complete(trie, ends);
        moves = trie.stream().flatMapToInt(java.util.Arrays::stream).toArray();
    }

    private void complete(List<int[]> trie, List<Boolean> ends) {
        int[] fallbacks = new int[trie.size()];
        Queue<Integer> states = new ArrayDeque<>(List.of(0));
        while (!states.isEmpty()) {
            int state = states.remove();
            int fallback = fallbacks[state];
            stops[state] = ends.get(state) || stops[fallback];
            for (int column = 0; column < width; column++) {
                int next = trie.get(state)[column];
                int shorter = state == 0 ? 0 : trie.get(fallback)[column];
                if (next == 0) {
                    trie.get(state)[column] = shorter;
                } else {
                    fallbacks[next] = shorter;
                    states.add(next);
                }
            }
        }
    }

    int count(char[] text) {
        int state = 0;
        int count = 0;
        for (char each : text) {
            state = moves[state * width + columns[each]];
            if (stops[state]) {
                count++;
            }
        }
        return count;
    }
}
