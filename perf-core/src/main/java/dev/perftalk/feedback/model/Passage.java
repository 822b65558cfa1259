package dev.perftalk.feedback.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A text, folded and cut into clauses that cover it without a gap. Immutable as long as nobody writes into
 * {@link #text}.
 */
public final class Passage {
    private final char[] text;
    private final List<Clause> clauses;
    private final Tongue tongue;

    private Passage(char[] text, List<Clause> clauses, Tongue fallback) {
        this.text = text;
        this.clauses = clauses;
        this.tongue = Tongue.of(text, 0, text.length, fallback);
    }

    /** Folded, one {@code char} for each of the original. */
    public char[] text() {
        return text;
    }

    /** In order; none where the text is empty. */
    public List<Clause> clauses() {
        return clauses;
    }

    /** Takes a text apart; a sentence without a letter counts as written in {@code fallback}. */
    public static Passage of(String text, Tongue fallback) {
        char[] folded = Folding.chars(text);
        List<Clause> clauses = new ArrayList<>();
        List<Clause> sentence = new ArrayList<>();
        for (Clause clause : Splitter.split(folded)) {
            if (!sentence.isEmpty() && sentence.get(0).sentence() != clause.sentence()) {
                close(folded, sentence, fallback, clauses);
            }
            sentence.add(clause);
        }
        close(folded, sentence, fallback, clauses);
        return new Passage(folded, clauses, fallback);
    }

    private static void close(char[] text, List<Clause> sentence, Tongue fallback, List<Clause> clauses) {
        if (!sentence.isEmpty()) {
            int end = sentence.get(sentence.size() - 1).end();
            Tongue tongue = Tongue.of(text, sentence.get(0).start(), end, fallback);
            for (Clause clause : sentence) {
                clauses.add(new Clause(clause.start(), clause.end(), clause.sentence(), tongue));
            }
            sentence.clear();
        }
    }

    /** The language that most of what it says is in. */
    public Tongue tongue() {
        return tongue;
    }

    /** Whether it has a letter of whatever script: figures, marks and pictures alone say nothing. */
    boolean hasWords() {
        for (int index = 0; index < text.length; index += Character.charCount(Character.codePointAt(text, index))) {
            if (Tongue.isLetter(text[index]) || Character.isLetter(Character.codePointAt(text, index))) {
                return true;
            }
        }
        return false;
    }
}
