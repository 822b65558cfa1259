package dev.perftalk.training;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Numbers the features that at least two examples have, in the order in which they first occur. */
final class Vocabulary {
    private static final int LEAST = 2;

    private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

    Vocabulary(List<Material> materials) {
        Map<Integer, Integer> examples = new HashMap<>();
        for (Material material : materials) {
            IntStream.of(material.hashes()).distinct().forEach(hash -> examples.merge(hash, 1, Integer::sum));
        }
        for (Material material : materials) {
            for (int hash : material.hashes()) {
                if (examples.getOrDefault(hash, 0) >= LEAST) {
                    numbers.putIfAbsent(hash, numbers.size());
                }
            }
        }
    }

    int size() {
        return numbers.size();
    }

    /** The hash of each number. */
    int[] hashes() {
        return numbers.keySet().stream().mapToInt(Integer::intValue).toArray();
    }

    /** Features that are not in it count for the length alone. */
    Bag bag(int[] hashes) {
        int[] features = IntStream.of(hashes)
                .filter(numbers::containsKey)
                .map(numbers::get)
                .toArray();
        return new Bag(features, (float) (1 / Math.sqrt(Math.max(1, hashes.length))));
    }
}
