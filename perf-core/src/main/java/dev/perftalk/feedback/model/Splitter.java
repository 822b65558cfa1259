package dev.perftalk.feedback.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Cuts folded text where a clause or a sentence ends, in one pass. */
final class Splitter {
    private static final String ENDS_SENTENCE = "。!?\n;…";
    private static final String ENDS_CLAUSE = ",、:—()";
    private static final String GOES_WITH_THE_END = "。!?.\n;…\"'」』)";
    private static final int LONGEST_ABBREVIATION = 5;
    private static final Set<String> ABBREVIATIONS =
            Set.of("mr", "mrs", "ms", "dr", "st", "prof", "vs", "etc", "e.g", "i.e", "no", "a.m", "p.m", "jr", "sr");

    private final char[] text;
    private final List<Clause> clauses = new ArrayList<>();
    private int start;
    private int sentence;
    private boolean hasWord;

    private Splitter(char[] text) {
        this.text = text;
    }

    /** Clauses whose language is yet to be found; a stretch without a letter or digit goes with the one before. */
    static List<Clause> split(char[] text) {
        Splitter splitter = new Splitter(text);
        splitter.run();
        return splitter.clauses;
    }

    private void run() {
        int at = 0;
        while (at < text.length) {
            if (Tongue.isLetter(text[at])) {
                hasWord = true;
                at++;
                continue;
            }
            hasWord |= Character.isLetterOrDigit(text[at]);
            boolean endsSentence = hasWord && endsSentence(at);
            boolean ends = endsSentence || hasWord && endsClause(at);
            at = ends ? afterTheEnd(at + 1, endsSentence) : at + 1;
            if (ends) {
                cut(at);
                sentence += endsSentence ? 1 : 0;
            }
        }
        if (start < text.length) {
            finish();
        }
    }

    private void cut(int end) {
        clauses.add(new Clause(start, end, sentence, Tongue.ZH));
        start = end;
        hasWord = false;
    }

    private void finish() {
        if (hasWord || clauses.isEmpty()) {
            cut(text.length);
        } else {
            Clause last = clauses.remove(clauses.size() - 1);
            clauses.add(new Clause(last.start(), text.length, last.sentence(), last.tongue()));
        }
    }

    private int afterTheEnd(int from, boolean endsSentence) {
        int at = from;
        while (endsSentence && at < text.length && GOES_WITH_THE_END.indexOf(text[at]) >= 0) {
            at++;
        }
        while (at < text.length && text[at] == ' ') {
            at++;
        }
        return at;
    }

    private boolean endsSentence(int at) {
        if (text[at] != '.') {
            return ENDS_SENTENCE.indexOf(text[at]) >= 0;
        }
        char next = at + 1 < text.length ? text[at + 1] : ' ';
        return !Character.isLetterOrDigit(next) && next != '.' && next != ',' && !endsAbbreviation(at);
    }

    private boolean endsAbbreviation(int dot) {
        int from = dot;
        while (from > 0 && dot - from < LONGEST_ABBREVIATION && isInside(text[from - 1])) {
            from--;
        }
        return ABBREVIATIONS.contains(new String(text, from, dot - from));
    }

    private static boolean isInside(char each) {
        return Character.isLetter(each) || each == '.';
    }

    /** A comma or colon between two digits is part of a number. */
    private boolean endsClause(int at) {
        return ENDS_CLAUSE.indexOf(text[at]) >= 0
                && !(at > 0
                        && at + 1 < text.length
                        && Character.isDigit(text[at - 1])
                        && Character.isDigit(text[at + 1]));
    }
}
