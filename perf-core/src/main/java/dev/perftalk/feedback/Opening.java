package dev.perftalk.feedback;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells whether words open a way to a solution together: by asking for the other's view, or by offering something. */
final class Opening {
    private static final Pattern SENTENCE = Pattern.compile("[^.!?。;\\n]+[.!?。;]*");
    private static final Lexicon QUESTIONS = Lexicon.load("questions");
    private static final Lexicon OFFERS = Lexicon.load("offers");
    private static final Lexicon ACCUSING = Lexicon.load("accusing");

    private Opening() {}

    /** Whether one of the sentences asks or offers. */
    static boolean isIn(String text) {
        return SENTENCE.matcher(Folding.fold(text))
                .results()
                .map(MatchResult::group)
                .filter(sentence -> sentence.codePoints().anyMatch(Character::isLetter))
                .anyMatch(Opening::opens);
    }

    /** An accusation in the form of a question opens nothing. */
    private static boolean opens(String sentence) {
        boolean opens = sentence.contains("?") || QUESTIONS.isIn(sentence) || OFFERS.isIn(sentence);
        return opens && !ACCUSING.isIn(sentence);
    }
}
