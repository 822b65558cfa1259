package dev.perftalk.conversation;

import dev.perftalk.channel.Scenario;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a talk of some kind is about before anybody has brought in anything of their own. A host can bring its own.
 *
 * @param phase the code of the phase of a cycle, empty for any
 * @param scenario the occasion
 * @param agenda its questions, without anything that is of one talk only
 */
public record AgendaTemplate(Optional<String> phase, Scenario scenario, Agenda agenda) {
    /** What each scenario asks, in the order of a good talk. */
    private static final Map<Scenario, List<Question>> OF_SCENARIO = Map.of(
            Scenario.GOAL_SETTING,
            List.of(
                    Question.ORGANISATION_AIMS,
                    Question.GOAL_FIT,
                    Question.GOAL_CHALLENGE,
                    Question.MEASURES,
                    Question.RESOURCES_AND_RISKS,
                    Question.COMMITMENT),
            Scenario.DAILY_COACHING,
            List.of(
                    Question.HIGHLIGHTS,
                    Question.PROGRESS,
                    Question.BIGGEST_BLOCKER,
                    Question.NEXT_FOCUS,
                    Question.SUPPORT_NEEDED),
            Scenario.MIDTERM_REVIEW,
            List.of(
                    Question.TOP_GOALS,
                    Question.RESULT_AGAINST_EXPECTATION,
                    Question.BEHAVIOURS_AND_DECISIONS,
                    Question.IF_AGAIN,
                    Question.STILL_RIGHT,
                    Question.NEXT_FOCUS,
                    Question.SUPPORT_NEEDED),
            Scenario.RESULT_FEEDBACK,
            List.of(
                    Question.TOP_GOALS,
                    Question.RESULT_AGAINST_EXPECTATION,
                    Question.BEHAVIOURS_AND_DECISIONS,
                    Question.IF_AGAIN,
                    Question.MANAGER_PART,
                    Question.ABILITY_AND_CAREER,
                    Question.IMPROVEMENTS),
            Scenario.DEVELOPMENT_PLANNING,
            List.of(
                    Question.STRENGTHS,
                    Question.ABILITY_AND_CAREER,
                    Question.IMPROVEMENTS,
                    Question.SUPPORT_NEEDED,
                    Question.CHECKPOINTS));

    private static final Set<Question> OF_GOALS = Set.of(
            Question.ORGANISATION_AIMS,
            Question.GOAL_FIT,
            Question.GOAL_CHALLENGE,
            Question.MEASURES,
            Question.RESOURCES_AND_RISKS,
            Question.COMMITMENT,
            Question.TOP_GOALS,
            Question.STILL_RIGHT);

    private static final Set<Question> OF_DEVELOPMENT =
            Set.of(Question.STRENGTHS, Question.ABILITY_AND_CAREER, Question.IMPROVEMENTS);

    public AgendaTemplate {
        Objects.requireNonNull(phase, "phase");
        Objects.requireNonNull(scenario, "scenario");
        Objects.requireNonNull(agenda, "agenda");
    }

    /** A host's own, for any phase. */
    public static AgendaTemplate of(Scenario scenario, Agenda agenda) {
        return new AgendaTemplate(Optional.empty(), scenario, agenda);
    }

    /** The shipped one for any phase; of a vendor's own scenario, the look-back alone. */
    public static AgendaTemplate standard(Scenario scenario) {
        return of(scenario, asking(OF_SCENARIO.getOrDefault(scenario, List.of()).stream()));
    }

    /** The shipped one for a phase, such as {@code CHECK}: what the scenario asks, then what the phase adds. */
    public static AgendaTemplate standard(String phase, Scenario scenario) {
        return new AgendaTemplate(
                Optional.of(phase),
                scenario,
                asking(Stream.concat(
                        OF_SCENARIO.getOrDefault(scenario, List.of()).stream(), PhaseQuestions.of(phase))));
    }

    /** The look-back comes first in every talk. */
    private static Agenda asking(Stream<Question> questions) {
        return new Agenda(Stream.concat(Stream.of(Question.LOOK_BACK), questions)
                .distinct()
                .map(question -> AgendaItem.asking(kind(question), question))
                .toList());
    }

    private static TopicKind kind(Question question) {
        if (OF_GOALS.contains(question)) {
            return TopicKind.GOAL;
        }
        if (OF_DEVELOPMENT.contains(question)) {
            return TopicKind.DEVELOPMENT;
        }
        return question.equals(Question.RESULT_AGAINST_EXPECTATION) ? TopicKind.RESULT : TopicKind.PROCESS;
    }
}
