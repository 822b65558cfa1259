package dev.perftalk.conversation;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What no talk of a phase should do without, whatever its occasion; short, as a talk is. */
enum PhaseQuestions {
    PLAN(Question.GOAL_FIT, Question.COMMITMENT),
    DO(Question.PROGRESS, Question.BIGGEST_BLOCKER),
    CHECK(Question.TOP_GOALS, Question.IF_AGAIN),
    ACT(Question.IMPROVEMENTS, Question.CHECKPOINTS);

    private final List<Question> questions;

    PhaseQuestions(Question... questions) {
        this.questions = List.of(questions);
    }

    /** Those of a phase; none of one that only a host knows. */
    static Stream<Question> of(String phase) {
        return Arrays.stream(values()).filter(one -> one.name().equals(phase)).flatMap(one -> one.questions.stream());
    }
}
