package dev.perftalk.cycle;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Topic;
import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The kinds of criterion that the standard gates are made of. */
final class Criteria {
    private Criteria() {}

    /** Some goals of the cycle are each as they should be. */
    private record EachGoal(
            BiFunction<CycleEvidence, Cycle, List<Goal>> goals,
            BiPredicate<Goal, CycleEvidence> met,
            Function<Goal, Why> otherwise)
            implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            List<Why> missing = new ArrayList<>();
            for (Goal goal : goals.apply(evidence, cycle)) {
                if (!met.test(goal, evidence)) {
                    missing.add(otherwise.apply(goal));
                }
            }
            return missing;
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return goals.apply(evidence, cycle).stream()
                    .filter(goal -> met.test(goal, evidence))
                    .map(goal -> goal.id().value())
                    .toList();
        }
    }

    /** At least one of some talks is as it should be. */
    private record SomeTalk(Talks talks, Predicate<Conversation> met, Function<CycleId, Why> otherwise)
            implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            for (Conversation talk : evidence.conversations()) {
                if (talks.count(talk, cycle) && met.test(talk)) {
                    return List.of();
                }
            }
            return List.of(otherwise.apply(cycle.id()));
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return evidence.conversations().stream()
                    .filter(talk -> talks.count(talk, cycle) && met.test(talk))
                    .map(talk -> talk.id().value())
                    .toList();
        }
    }

    /** All of them at once. */
    private record Every(List<Criterion.Check> checks) implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            List<Why> missing = new ArrayList<>();
            for (Criterion.Check check : checks) {
                missing.addAll(check.missing(cycle, evidence, now));
            }
            return missing;
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return checks.stream()
                    .flatMap(check -> check.evidence(cycle, evidence, now).stream())
                    .distinct()
                    .toList();
        }
    }

    /** Every goal that has to be agreed on is as it should be; a reason for each that is not. */
    static Criterion eachGoal(String code, BiPredicate<Goal, CycleEvidence> met) {
        return Criterion.standard(code, new EachGoal(CycleEvidence::goalsToAgree, met, goal -> why(code, goal.id())));
    }

    /** At least one of the talks is as it should be. */
    static Criterion someTalk(String code, Talks talks, Predicate<Conversation> met) {
        return Criterion.standard(code, new SomeTalk(talks, met, cycle -> why(code, cycle)));
    }

    /** In at least one of the talks, somebody answered a question. */
    static Criterion answered(Question question, Talks talks) {
        return ofQuestion(
                question,
                new SomeTalk(
                        talks,
                        talk -> talk.answered(question),
                        cycle -> open(question, "QUESTION_OPEN", talks.label(), question.label(), cycle)));
    }

    /** In at least one of the talks each, these answered a question. */
    static Criterion answeredBy(Question question, Talks talks, Role... roles) {
        return ofQuestion(
                question,
                new Every(Stream.of(roles)
                        .<Criterion.Check>map(role -> new SomeTalk(
                                talks,
                                talk -> talk.answered(question, role),
                                cycle -> open(
                                        question,
                                        "QUESTION_OPEN_BY",
                                        talks.label(),
                                        question.label(),
                                        role.label(),
                                        cycle)))
                        .toList()));
    }

    /** In at least one of the talks in which both had their say, a question was answered. */
    static Criterion answeredTogether(Question question, Talks talks) {
        return ofQuestion(
                question,
                new SomeTalk(
                        talks,
                        talk -> talk.answered(question) && bothHadTheirSay(talk),
                        cycle -> open(question, "NOT_ANSWERED_TOGETHER", talks.label(), question.label(), cycle)));
    }

    static boolean bothHadTheirSay(Conversation talk) {
        return hasVoice(talk, Role.EMPLOYEE) && hasVoice(talk, Role.MANAGER);
    }

    private static boolean hasVoice(Conversation talk, Role role) {
        for (Topic topic : talk.topics()) {
            if (topic.by() == role) {
                return true;
            }
        }
        return false;
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
