package dev.perftalk.feedback;

import java.util.Locale;

/**
 * Understands feedback in free text; a vendor may bring its own. It must be safe for any number of threads, answer the
 * same for the same text, and neither keep, log nor send the words.
 */
@FunctionalInterface
public interface FeedbackEngine {
    /**
     * What is in a text.
     *
     * @param text what the giver wrote, however much; may be empty
     * @param language taken for sentences that show none, as one of figures alone
     */
    Reading read(String text, FeedbackKind kind, Locale language);
}
