package dev.perftalk.cycle;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kinds of criterion that the standard gates are made of. */
final class Criteria {
    private Criteria() {}

    /** Every goal of the cycle is as it should be; a reason for each that is not. */
    static Criterion eachGoal(String code, BiPredicate<Goal, CycleEvidence> met) {
        return Criterion.standard(
                code,
                (cycle, evidence, now) -> evidence.goalsOf(cycle)
                        .filter(goal -> !met.test(goal, evidence))
                        .map(goal -> why(code, goal.id()))
                        .toList());
    }

    /** At least one of the talks is as it should be. */
    static Criterion someTalk(String code, Talks talks, Predicate<Conversation> met) {
        return Criterion.standard(
                code,
                (cycle, evidence, now) ->
                        talks.of(cycle, evidence).anyMatch(met) ? List.of() : List.of(why(code, cycle.id())));
    }

    /** In at least one of the talks, somebody answered a question. */
    static Criterion answered(Question question, Talks talks) {
        return ofQuestion(question, (cycle, evidence, now) -> {
            boolean answered = talks.of(cycle, evidence).anyMatch(talk -> talk.answered(question));
            return answered
                    ? List.of()
                    : List.of(open(question, "QUESTION_OPEN", talks.label(), question.label(), cycle.id()));
        });
    }

    /** In at least one of the talks each, these answered a question. */
    static Criterion answeredBy(Question question, Talks talks, Role... roles) {
        return ofQuestion(
                question,
                (cycle, evidence, now) -> Stream.of(roles)
                        .filter(role -> talks.of(cycle, evidence).noneMatch(talk -> talk.answered(question, role)))
                        .map(role -> open(
                                question,
                                "QUESTION_OPEN_BY",
                                talks.label(),
                                question.label(),
                                role.label(),
                                cycle.id()))
                        .toList());
    }

    private static Criterion ofQuestion(Question question, Criterion.Check check) {
        return new Criterion(question.code(), question.label(), Severity.ERROR, check);
    }

    private static Why open(Question question, String key, Object... arguments) {
        return Why.of(question.code(), Text.message(Criterion.class, "why." + key, arguments));
    }

    /** The reason with the entry {@code why.CODE}. */
    static Why why(String code, Object... arguments) {
        return Why.message(Criterion.class, code, arguments);
    }
}
