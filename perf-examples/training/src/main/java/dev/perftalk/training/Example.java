package dev.perftalk.training;

import dev.perftalk.feedback.BestElement;
import dev.perftalk.feedback.BestFlaw;
import java.util.List;
import java.util.Set;

/**
 * A text with what is in it.
 *
 * @param id unique in a corpus; what stands before its number tells the writer
 * @param lang {@code zh} or {@code en}
 * @param recognition whether it is meant as praise
 * @param text as it was written
 * @param elements those that are there
 * @param quotes where the text has a flaw
 */
record Example(
        String id, String lang, boolean recognition, String text, Set<BestElement> elements, List<Quote> quotes) {
    /**
     * A flaw at its place.
     *
     * @param flaw what is wrong
     * @param start where it begins, as an index of the text
     * @param end the index after its last {@code char}
     */
    record Quote(BestFlaw flaw, int start, int end) {}

    boolean has(BestFlaw flaw) {
        return quotes.stream().anyMatch(quote -> quote.flaw() == flaw);
    }

    /** Whether it has an element or a flaw, by the model's number. */
    boolean has(int mark) {
        int elements = BestElement.values().length;
        return mark < elements
                ? this.elements.contains(BestElement.values()[mark])
                : has(BestFlaw.values()[mark - elements]);
    }

    /** Who wrote it. */
    String writer() {
        return id.replaceFirst("[-_]?\\d+$", "");
    }

    /** Nothing of what people wrote. */
    @Override
    public String toString() {
        return id;
    }
}
