package dev.perftalk.feedback.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Where a stretch can be cut so that what is left still reads as somebody's words. */
final class Joints {
    /** Beyond this many there are too many ways to cut. */
    private static final int MOST = 11;

    private static final Set<String> JOINING = Set.of(
            "and",
            "but",
            "or",
            "so",
            "because",
            "if",
            "while",
            "when",
            "until",
            "unless",
            "which",
            "who",
            "than",
            "though",
            "although",
            "then",
            "that",
            "-");

    private Joints() {}

    /**
     * The parts of a stretch, each from one joint to the next: the stretch alone where there is none, and nothing where
     * there are too many ways to cut it.
     */
    static List<Clause> parts(Passage passage, Stretch stretch) {
        List<Clause> parts = new ArrayList<>();
        for (Clause clause : passage.clauses()) {
            int start = Math.max(clause.start(), stretch.start());
            int end = Math.min(clause.end(), stretch.end());
            int from = start;
            for (int at = start + 1; at < end; at++) {
                if (joins(passage.text(), at, end)) {
                    parts.add(new Clause(from, at, clause.sentence(), clause.tongue()));
                    from = at;
                }
            }
            if (from < end) {
                parts.add(new Clause(from, end, clause.sentence(), clause.tongue()));
            }
        }
        return parts.size() > MOST ? List.of() : parts;
    }

    private static boolean joins(char[] text, int at, int limit) {
        if (text[at - 1] != ' ') {
            return false;
        }
        int end = at;
        while (end < limit && text[end] != ' ') {
            end++;
        }
        return end < limit && JOINING.contains(new String(text, at, end - at));
    }
}
