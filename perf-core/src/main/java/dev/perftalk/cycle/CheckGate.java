package dev.perftalk.cycle;

import static dev.perftalk.cycle.Criteria.answered;
import static dev.perftalk.cycle.Criteria.answeredBy;
import static dev.perftalk.cycle.Criteria.someTalk;

import dev.perftalk.conversation.Question;
import dev.perftalk.kernel.Role;

/** Before conclusions are drawn: both looked at the results together; no score is asked for. */
final class CheckGate {
    static final Gate STANDARD = Gate.of(
            Phase.CHECK,
            someTalk("REVIEW_HELD", Talks.REVIEW, talk -> true),
            answeredBy(Question.TOP_GOALS, Talks.REVIEW, Role.EMPLOYEE, Role.MANAGER),
            answered(Question.RESULT_AGAINST_EXPECTATION, Talks.REVIEW),
            answered(Question.BEHAVIOURS_AND_DECISIONS, Talks.REVIEW),
            answered(Question.IF_AGAIN, Talks.REVIEW),
            someTalk("BOTH_VOICES_HEARD", Talks.REVIEW, Criteria::bothHadTheirSay));

    private CheckGate() {}
}
