package dev.perftalk.feedback;

import dev.perftalk.feedback.model.Folding;

/** Tells whether words open a way to a solution together: by asking for the other's view, or by offering something. */
final class Opening {
    private static final String ENDS_SENTENCE = ".!?。;\n";
    private static final Lexicon QUESTIONS = Lexicon.load("questions");
    private static final Lexicon OFFERS = Lexicon.load("offers");
    private static final Lexicon ACCUSING = Lexicon.load("accusing");

    /** All that can open, so that words with nothing of it, as most orders are, are gone through once. */
    private static final Lexicon OPENERS = Lexicon.load("questions", "offers").and("?");

    private Opening() {}

    /** Whether one of the sentences asks or offers. */
    static boolean isIn(String text) {
        return OPENERS.mayBeIn(text) && isIn(Folding.chars(text), ACCUSING.mayBeIn(text));
    }

    private static boolean isIn(char[] folded, boolean mayAccuse) {
        int start = 0;
        for (int index = 0; index < folded.length; index++) {
            boolean ends = ENDS_SENTENCE.indexOf(folded[index]) >= 0;
            if (ends && opens(folded, start, index + 1, mayAccuse)) {
                return true;
            }
            start = ends ? index + 1 : start;
        }
        return opens(folded, start, folded.length, mayAccuse);
    }

    /** An accusation in the form of a question opens nothing. */
    private static boolean opens(char[] text, int from, int to, boolean mayAccuse) {
        if (!hasLetter(text, from, to)) {
            return false;
        }
        boolean opens = text[to - 1] == '?' || QUESTIONS.isIn(text, from, to) || OFFERS.isIn(text, from, to);
        return opens && !(mayAccuse && ACCUSING.isIn(text, from, to));
    }

    private static boolean hasLetter(char[] text, int from, int to) {
        int point;
        for (int index = from; index < to; index += Character.charCount(point)) {
            point = Character.codePointAt(text, index, to);
            if (Character.isLetter(point)) {
                return true;
            }
        }
        return false;
    }
}
