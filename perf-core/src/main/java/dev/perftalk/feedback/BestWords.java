package dev.perftalk.feedback;

/** The word lists that free text and feedback in parts are both searched for. */
final class BestWords {
    static final Lexicon LABELS = Lexicon.load("labels");
    static final Lexicon VAGUE = Lexicon.load("vague");

    private BestWords() {}

    /** What is said here are another's words; few texts need it. */
    static Lexicon reported() {
        return Reported.LEXICON;
    }

    private static final class Reported {
        private static final Lexicon LEXICON = Lexicon.load("reported");
    }
}
