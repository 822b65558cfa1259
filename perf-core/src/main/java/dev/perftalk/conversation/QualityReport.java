package dev.perftalk.conversation;

import dev.perftalk.kernel.Why;
import java.util.Arrays;
import java.util.List;

/**
 * How the four qualities stand, of one talk or of the talks of two people over time. It says what is on record, each by
 * itself; there is no sum of it.
 *
 * @param readings one for each quality, in order; unmodifiable
 */
public record QualityReport(List<QualityReading> readings) {
    public QualityReport {
        readings = List.copyOf(readings);
    }

    /** Those of one talk; of one that was not held, there is no data. */
    public static QualityReport of(Conversation talk) {
        return new QualityReport(Arrays.stream(ConversationQuality.values())
                .map(quality -> QualityReading.of(quality, signs(quality, true, talk), signs(quality, false, talk)))
                .toList());
    }

    private static List<Why> signs(ConversationQuality quality, boolean speakingFor, Conversation talk) {
        return Sign.of(quality, speakingFor).stream()
                .filter(sign -> talk.isHeld() && sign.isIn(talk))
                .map(sign -> Why.of(sign.name(), sign.label()))
                .toList();
    }

    /** The reading of a quality. */
    public QualityReading reading(ConversationQuality quality) {
        return readings.get(quality.ordinal());
    }
}
