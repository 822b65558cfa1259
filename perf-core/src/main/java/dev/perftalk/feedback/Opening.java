package dev.perftalk.feedback;

import dev.perftalk.feedback.model.Folding;

/** Tells whether words open a way to a solution together: by asking for the other's view, or by offering something. */
final class Opening {
    private static final String ENDS_SENTENCE = ".!?。;\n";
    private static final Lexicon QUESTIONS = Lexicon.load("questions");
    private static final Lexicon OFFERS = Lexicon.load("offers");
    private static final Lexicon ACCUSING = Lexicon.load("accusing");

    private Opening() {}

    /** Whether one of the sentences asks or offers. */
    static boolean isIn(String text) {
        String folded = Folding.fold(text);
        int start = 0;
        for (int index = 0; index < folded.length(); index++) {
            boolean ends = ENDS_SENTENCE.indexOf(folded.charAt(index)) >= 0;
            if (ends && opens(folded.substring(start, index + 1))) {
                return true;
            }
            start = ends ? index + 1 : start;
        }
        return opens(folded.substring(start));
    }

    /** An accusation in the form of a question opens nothing. */
    private static boolean opens(String sentence) {
        if (sentence.codePoints().noneMatch(Character::isLetter)) {
            return false;
        }
        boolean opens = sentence.contains("?") || QUESTIONS.isIn(sentence) || OFFERS.isIn(sentence);
        return opens && !ACCUSING.isIn(sentence);
    }
}
