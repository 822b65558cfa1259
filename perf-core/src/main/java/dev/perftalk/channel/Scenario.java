package dev.perftalk.channel;

import dev.perftalk.kernel.Text;
import java.util.List;

/**
 * An occasion to talk. The standard ones are constants; a vendor's own is a further value.
 *
 * @param code upper case for the standard ones; not blank, compared exactly
 */
public record Scenario(String code) {
    /** What is to be reached, and why. */
    public static final Scenario GOAL_SETTING = new Scenario("GOAL_SETTING");
    /** While the work is going on. */
    public static final Scenario DAILY_COACHING = new Scenario("DAILY_COACHING");
    /** Half-way, while things can still change. */
    public static final Scenario MIDTERM_REVIEW = new Scenario("MIDTERM_REVIEW");
    /** What came out, and what led there. */
    public static final Scenario RESULT_FEEDBACK = new Scenario("RESULT_FEEDBACK");
    /** Where somebody wants to get to. */
    public static final Scenario DEVELOPMENT_PLANNING = new Scenario("DEVELOPMENT_PLANNING");

    /** The standard ones in the order of the article's table 2; unmodifiable. */
    public static final List<Scenario> STANDARD =
            List.of(GOAL_SETTING, DAILY_COACHING, MIDTERM_REVIEW, RESULT_FEEDBACK, DEVELOPMENT_PLANNING);

    /** @throws IllegalArgumentException where the code is blank */
    public Scenario {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a scenario is missing");
        }
    }

    /** The scenario with this code. */
    public static Scenario of(String code) {
        return new Scenario(code);
    }

    /** What it is called; a vendor's own goes by its code. */
    public Text label() {
        return STANDARD.contains(this) ? Text.message(Scenario.class, "scenario." + code) : Text.of(code, code);
    }
}
