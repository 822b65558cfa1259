package dev.perftalk.feedback;

/** The word lists that free text and feedback in parts are both searched for. */
final class BestWords {
    static final Lexicon LABELS = Lexicon.load("labels");
    static final Lexicon VAGUE = Lexicon.load("vague");

    /** What is said here are another's words. */
    static final Lexicon REPORTED = Lexicon.load("reported");

    private BestWords() {}
}
