package dev.perftalk.channel;

import dev.perftalk.kernel.Text;
import java.util.List;

/**
 * A form of conversation. The standard ones are constants; a vendor's own is a further value.
 *
 * @param code upper case for the standard ones; not blank, compared exactly
 */
public record Channel(String code) {
    /** A talk between the two, arranged and prepared. */
    public static final Channel ONE_ON_ONE = new Channel("ONE_ON_ONE");
    /** The regular meeting of a team. */
    public static final Channel TEAM_MEETING = new Channel("TEAM_MEETING");
    /** A few words at once: a message, a thumbs-up. */
    public static final Channel INSTANT_FEEDBACK = new Channel("INSTANT_FEEDBACK");
    /** A weekly or a project report. */
    public static final Channel WRITTEN_REPORT = new Channel("WRITTEN_REPORT");
    /** Figures and milestones that a system gathers. */
    public static final Channel DASHBOARD = new Channel("DASHBOARD");

    /** The standard ones in the order of the article's table 2; unmodifiable. */
    public static final List<Channel> STANDARD =
            List.of(ONE_ON_ONE, TEAM_MEETING, INSTANT_FEEDBACK, WRITTEN_REPORT, DASHBOARD);

    /** @throws IllegalArgumentException where the code is blank */
    public Channel {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a channel is missing");
        }
    }

    /** The channel with this code. */
    public static Channel of(String code) {
        return new Channel(code);
    }

    /** What it is called; a vendor's own goes by its code. */
    public Text label() {
        return STANDARD.contains(this) ? Text.message(Channel.class, "channel." + code) : Text.of(code, code);
    }
}
