package dev.perftalk.conversation;

import dev.perftalk.kernel.Text;
import java.util.List;

/**
 * A question that a performance conversation answers. The constants are those of the article, part three, 2; a vendor's
 * own question is a further value.
 *
 * @param code what programs compare, exactly; not blank
 */
public record Question(String code) {
    // Plan
    public static final Question ORGANISATION_AIMS = new Question("ORGANISATION_AIMS");
    public static final Question GOAL_FIT = new Question("GOAL_FIT");
    /** Whether the goals are reasonable, reachable and challenging: for the employee to say. */
    public static final Question GOAL_CHALLENGE = new Question("GOAL_CHALLENGE");

    /** What each says to the goals as they now stand. */
    public static final Question COMMITMENT = new Question("COMMITMENT");

    public static final Question MEASURES = new Question("MEASURES");
    public static final Question RESOURCES_AND_RISKS = new Question("RESOURCES_AND_RISKS");
    // Do
    public static final Question PROGRESS = new Question("PROGRESS");
    public static final Question BIGGEST_BLOCKER = new Question("BIGGEST_BLOCKER");
    /** What went well since the last talk. */
    public static final Question HIGHLIGHTS = new Question("HIGHLIGHTS");
    /** What comes first until the next talk. */
    public static final Question NEXT_FOCUS = new Question("NEXT_FOCUS");
    /** Whether the goals still fit a world that has changed. */
    public static final Question STILL_RIGHT = new Question("STILL_RIGHT");
    /** Why nobody talked for longer than agreed. */
    public static final Question GAP_EXPLAINED = new Question("GAP_EXPLAINED");
    /** When both look at what came out. */
    public static final Question REVIEW_ARRANGED = new Question("REVIEW_ARRANGED");
    // Check
    public static final Question TOP_GOALS = new Question("TOP_GOALS");
    public static final Question RESULT_AGAINST_EXPECTATION = new Question("RESULT_AGAINST_EXPECTATION");
    public static final Question BEHAVIOURS_AND_DECISIONS = new Question("BEHAVIOURS_AND_DECISIONS");
    public static final Question IF_AGAIN = new Question("IF_AGAIN");
    /** What the manager did not do well, and could do otherwise. */
    public static final Question MANAGER_PART = new Question("MANAGER_PART");
    // Act
    /** What the one to three things are that are to become better. */
    public static final Question IMPROVEMENTS = new Question("IMPROVEMENTS");
    /** When both look at how that goes. */
    public static final Question CHECKPOINTS = new Question("CHECKPOINTS");

    public static final Question STRENGTHS = new Question("STRENGTHS");
    /** Where the employee wants to get to. */
    public static final Question ABILITY_AND_CAREER = new Question("ABILITY_AND_CAREER");
    /** What has become of the plan before. */
    public static final Question LOOK_BACK = new Question("LOOK_BACK");

    public static final Question SUPPORT_NEEDED = new Question("SUPPORT_NEEDED");

    /** The shipped questions in the order of a cycle; unmodifiable. */
    public static final List<Question> STANDARD = List.of(
            ORGANISATION_AIMS,
            GOAL_FIT,
            GOAL_CHALLENGE,
            MEASURES,
            RESOURCES_AND_RISKS,
            COMMITMENT,
            PROGRESS,
            BIGGEST_BLOCKER,
            HIGHLIGHTS,
            NEXT_FOCUS,
            STILL_RIGHT,
            GAP_EXPLAINED,
            REVIEW_ARRANGED,
            TOP_GOALS,
            RESULT_AGAINST_EXPECTATION,
            BEHAVIOURS_AND_DECISIONS,
            IF_AGAIN,
            MANAGER_PART,
            IMPROVEMENTS,
            CHECKPOINTS,
            STRENGTHS,
            ABILITY_AND_CAREER,
            LOOK_BACK,
            SUPPORT_NEEDED);

    /** @throws IllegalArgumentException where the code is blank */
    public Question {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a question must not be blank, but is '" + code + "'");
        }
    }

    /** The question of a code, shipped or a vendor's own. */
    public static Question of(String code) {
        return new Question(code);
    }

    /** The question itself, as one asks it; a vendor's own goes by its code. */
    public Text label() {
        return STANDARD.contains(this) ? Text.message(Question.class, "question." + code) : Text.of(code, code);
    }
}
