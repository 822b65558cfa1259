package dev.perftalk.feedback.model;

/** Everything by which a clause is weighed; the cues of a language are read when its first clause is. */
public final class Features {
    private Features() {}

    /** Tells the features of a clause, the same ones in the same order each time. */
    public static void of(char[] text, Clause clause, boolean recognition, Sink sink) {
        Grams.of(text, clause, sink);
        Cues cues = clause.tongue() == Tongue.ZH ? Chinese.CUES : English.CUES;
        cues.features(text, clause, recognition, sink);
    }

    private static final class Chinese {
        private static final Cues CUES = Cues.of(Tongue.ZH);
    }

    private static final class English {
        private static final Cues CUES = Cues.of(Tongue.EN);
    }
}
