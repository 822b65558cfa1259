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

    private Passage(char[] text, List<Clause> clauses) {
        this.text = text;
        this.clauses = clauses;
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
        return new Passage(folded, clauses);
    }

    private static void close(char[] text, List<Clause> sentence, Tongue fallback, List<Clause> clauses) {
        if (!sentence.isEmpty()) {
            int end = sentence.get(sentence.size() - 1).end();
            Tongue tongue = Tongue.of(text, sentence.get(0).start(), end, fallback);
            sentence.forEach(
                    clause -> clauses.add(new Clause(clause.start(), clause.end(), clause.sentence(), tongue)));
            sentence.clear();
        }
    }

    /** The language that most of it is in; of two equals Chinese. */
    public Tongue tongue() {
        int chinese = 0;
        for (Clause clause : clauses) {
            int length = clause.end() - clause.start();
            chinese += clause.tongue() == Tongue.ZH ? length : -length;
        }
        return chinese >= 0 ? Tongue.ZH : Tongue.EN;
    }
}
