package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.checkIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.perftalk.channel.Scenario;
import dev.perftalk.feedback.Span;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Severity;
import dev.perftalk.plan.Action;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreWordingTest {
    private static Conversation saying(String text) {
        return checkIn().withTopics(Topic.of(TopicKind.PROCESS, Role.MANAGER, text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "这个月先给你打分",
                "这样下去只能给绩效 B",
                "这样下去只能给绩效Ｂ",
                "年終獎可能受影响",
                "Your rating will suffer",
                "your RATING, again"
            })
    void words_of_scores_in_a_check_in_are_pointed_out(String text) { // E53
        assertThat(ScoreWording.in(saying(text))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"我们来做绩效分析", "他们把任务打分组处理", "Berating nobody", "operating rooms", "进展顺利"})
    void what_only_looks_like_them_is_spared(String text) {
        assertThat(ScoreWording.in(saying(text))).isEmpty();
    }

    @Test
    void it_says_where_and_shows_no_word_of_it() {
        Conversation talk = saying("about time").withAgreements("fine", "no score 🀄 today");
        assertThat(ScoreWording.in(talk)).singleElement().satisfies(found -> {
            assertThat(found.part()).isEqualTo(ScoreWording.Part.AGREEMENT);
            assertThat(found.index()).isEqualTo(1);
            assertThat(found.span()).isEqualTo(new Span(3, 8));
            assertThat(found.finding().severity()).isEqualTo(Severity.WARNING);
            assertThat(found.finding().why().in(Locale.ENGLISH))
                    .contains("decision 2, characters 4 to 8")
                    .endsWith("c1");
            assertThat(found.toString()).doesNotContain("no score", "today");
        });
    }

    @Test
    void every_part_that_people_write_is_read() {
        String text = "the score";
        Conversation talk = saying(text)
                .withAgenda(Agenda.of(AgendaItem.builder()
                        .id("a")
                        .kind(TopicKind.PROCESS)
                        .text(text)
                        .build()))
                .withSharedNotes(new SharedNote(Talks.ANNE, text))
                .withAgreements(text)
                .withActions(Action.builder().id("a").what(text).build())
                .withBlockers(text)
                .withSupport(text)
                .withLessons(new Lesson(Lesson.Kind.PRACTICE, text))
                .withReplies(Reply.comment(Talks.ANNE, text));
        assertThat(ScoreWording.in(talk)).extracting(ScoreWording::part).containsExactly(ScoreWording.Part.values());
    }

    @Test
    void lessons_comments_and_disagreements_are_read_in_their_places() {
        Conversation talk = saying("fine")
                .withLessons(
                        new Lesson(Lesson.Kind.PRACTICE, "先写清单"), new Lesson(Lesson.Kind.SYSTEMIC_ISSUE, "大家都在等年终奖"))
                .withReplies(
                        Reply.comment(Talks.ANNE, "thank you, no more of my rating"),
                        Reply.disagreement(Talks.MAX, "not about pay, but the bonus came up"));
        assertThat(ScoreWording.in(talk))
                .extracting(ScoreWording::part, ScoreWording::index, ScoreWording::span)
                .containsExactly(
                        tuple(ScoreWording.Part.LESSON, 1, new Span(5, 8)),
                        tuple(ScoreWording.Part.REPLY, 0, new Span(25, 31)),
                        tuple(ScoreWording.Part.REPLY, 1, new Span(23, 28)));
        assertThat(ScoreWording.in(talk).get(0).finding().why().in(Locale.CHINESE))
                .contains("第 2 条第 6 至 8 个字符")
                .doesNotContain("年终奖");
        assertThat(ScoreWording.in(talk.withScenario(Scenario.MIDTERM_REVIEW))).isEmpty();
    }

    @Test
    void it_warns_and_refuses_nothing_and_not_where_results_are_talked_about() {
        Conversation talk = saying("打分");
        assertThat(ConversationRules.decide(Optional.empty(), new ConversationCommand.Record(talk), Talks.NOW)
                        .isAccepted())
                .isTrue();
        assertThat(ScoreWording.in(talk.withScenario(Scenario.RESULT_FEEDBACK))).isEmpty();
    }
}
