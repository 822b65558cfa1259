package dev.perftalk.channel;

import dev.perftalk.kernel.Why;
import java.util.Objects;

/**
 * How well one channel suits one scenario, and why.
 *
 * @param channel the form of conversation
 * @param scenario the occasion
 * @param suitability how well the one suits the other
 * @param why what an experienced practitioner would say; its code is {@code CHANNEL.SCENARIO}
 */
public record Recommendation(Channel channel, Scenario scenario, Suitability suitability, Why why) {
    public Recommendation {
        Objects.requireNonNull(channel, "channel");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(suitability, "suitability");
        Objects.requireNonNull(why, "why");
    }

    /** The code of a cell's reason. */
    static String code(Channel channel, Scenario scenario) {
        return channel.code() + "." + scenario.code();
    }
}
