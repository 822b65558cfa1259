package dev.perftalk.feedback.model;

import java.util.ArrayList;
import java.util.List;

/**
 * Words by what they hint at: the files {@code cues_zh.txt} and {@code cues_en.txt}, where {@code [name]} begins a class
 * and a comma stands between two phrases.
 *
 * <p>Each class that a clause has is a feature, and so is each pair of classes by the order of their first words.
 */
final class Cues {
    private static final int QUESTION = 90;
    private static final int RECOGNITION = 91;
    private static final int CLASSES = 100;
    private static final int SINGLE = 7777;
    private static final int PAIR = 555;

    private final Phrases phrases;
    private final int[] classes;

    private Cues(Phrases phrases, int[] classes) {
        this.phrases = phrases;
        this.classes = classes;
    }

    static Cues of(Tongue tongue) {
        List<String> phrases = new ArrayList<>();
        List<Integer> classes = new ArrayList<>();
        int current = -1;
        for (String line : Resource.lines(Cues.class, "cues" + tongue.suffix() + ".txt")) {
            if (line.startsWith("[")) {
                current++;
                continue;
            }
            for (String phrase : line.split(",", 0)) {
                phrases.add(phrase);
                classes.add(current);
            }
        }
        return new Cues(
                Phrases.of(phrases),
                classes.stream().mapToInt(Integer::intValue).toArray());
    }

    void features(char[] text, Clause clause, boolean recognition, Sink sink) {
        Order order = new Order();
        phrases.find(text, clause.start(), clause.end(), (phrase, start, end) -> order.add(classes[phrase], start));
        for (int index = clause.start(); index < clause.end(); index++) {
            if (text[index] == '?') {
                order.add(QUESTION, clause.end());
                break;
            }
        }
        if (recognition) {
            order.add(RECOGNITION, clause.end() + 1);
        }
        order.features(sink);
    }

    /** The classes of a clause by where each first begins and last begins. */
    private static final class Order {
        private final int[] first = new int[CLASSES];
        private final int[] last = new int[CLASSES];
        private final int[] present = new int[CLASSES];
        private int count;

        void add(int cue, int start) {
            if (first[cue] == 0) {
                present[count++] = cue;
                first[cue] = start + 1;
                last[cue] = start + 1;
            } else {
                first[cue] = Math.min(first[cue], start + 1);
                last[cue] = Math.max(last[cue], start + 1);
            }
        }

        void features(Sink sink) {
            for (int one = 0; one < count; one++) {
                int cue = present[one];
                sink.feature(Hash.finish(Hash.step(SINGLE, cue)));
                for (int two = 0; two < count; two++) {
                    int other = present[two];
                    if (first[cue] < last[other]) {
                        sink.feature(Hash.finish(Hash.step(PAIR, cue * CLASSES + other)));
                    }
                }
            }
        }
    }
}
