package dev.perftalk.conversation;

import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.Objects;

/**
 * How one quality stands, and by what that is seen; never a number.
 *
 * @param quality which one
 * @param grade how it stands
 * @param signsFor what speaks for it; unmodifiable
 * @param signsAgainst what speaks against it; unmodifiable
 */
public record QualityReading(ConversationQuality quality, Grade grade, List<Why> signsFor, List<Why> signsAgainst) {
    /** How a quality stands. */
    public enum Grade {
        /** There are signs of it, and none against it. */
        SHOWN,
        /** Some signs speak for it, others against. */
        MIXED,
        /** Signs speak against it alone. */
        CONTRADICTED,
        /** Too little is on record to say: that is neither good nor bad. */
        NOT_ENOUGH_DATA;

        /** What it is called. */
        public Text label() {
            return Text.message(Grade.class, "grade." + name());
        }
    }

    public QualityReading {
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(grade, "grade");
        signsFor = List.copyOf(signsFor);
        signsAgainst = List.copyOf(signsAgainst);
    }

    /** The reading that some signs give. */
    static QualityReading of(ConversationQuality quality, List<Why> signsFor, List<Why> signsAgainst) {
        return new QualityReading(quality, grade(signsFor, signsAgainst), signsFor, signsAgainst);
    }

    private static Grade grade(List<Why> signsFor, List<Why> signsAgainst) {
        if (signsAgainst.isEmpty()) {
            return signsFor.isEmpty() ? Grade.NOT_ENOUGH_DATA : Grade.SHOWN;
        }
        return signsFor.isEmpty() ? Grade.CONTRADICTED : Grade.MIXED;
    }

    /** The sentence that says why it is graded so. */
    public Why why() {
        return Why.message(QualityReading.class, grade.name(), quality.label(), signsFor.size(), signsAgainst.size());
    }
}
