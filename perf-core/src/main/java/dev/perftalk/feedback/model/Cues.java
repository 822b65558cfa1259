package dev.perftalk.feedback.model;

import java.util.ArrayList;
import java.util.Arrays;
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
        int[] classes = new int[1 << 10];
        int current = -1;
        for (String line : Resource.lines(Cues.class, "cues" + tongue.suffix() + ".txt")) {
            if (line.startsWith("[")) {
                current++;
                continue;
            }
            for (String phrase : line.split(",", 0)) {
                if (phrases.size() == classes.length) {
                    classes = Arrays.copyOf(classes, 2 * classes.length);
                }
                classes[phrases.size()] = current;
                phrases.add(phrase);
            }
        }
        return new Cues(Phrases.of(phrases), classes);
    }

    void features(char[] text, Clause clause, boolean recognition, Sink sink) {
        Order order = new Order(classes);
        phrases.find(text, clause.start(), clause.end(), order);
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

    /** The classes of a clause, few of many, by where each first begins and last begins. */
    private static final class Order implements Phrases.Found {
        private final int[] classes;
        private int[] present = new int[12];
        private int[] first = new int[12];
        private int[] last = new int[12];
        private int count;

        Order(int[] classes) {
            this.classes = classes;
        }

        @Override
        public void at(int phrase, int start, int end) {
            add(classes[phrase], start);
        }

        void add(int cue, int start) {
            for (int each = 0; each < count; each++) {
                if (present[each] == cue) {
                    first[each] = Math.min(first[each], start);
                    last[each] = Math.max(last[each], start);
                    return;
                }
            }
            if (count == present.length) {
                present = Arrays.copyOf(present, 2 * count);
                first = Arrays.copyOf(first, 2 * count);
                last = Arrays.copyOf(last, 2 * count);
            }
            present[count] = cue;
            first[count] = start;
            last[count++] = start;
        }

        void features(Sink sink) {
            for (int one = 0; one < count; one++) {
                int cue = present[one];
                sink.feature(Hash.finish(Hash.step(SINGLE, cue)));
                for (int two = 0; two < count; two++) {
                    if (first[one] < last[two]) {
                        sink.feature(Hash.finish(Hash.step(PAIR, cue * CLASSES + present[two])));
                    }
                }
            }
        }
    }
}
