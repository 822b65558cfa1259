package dev.perftalk.conversation;

import static dev.perftalk.conversation.Talks.ANNE;
import static dev.perftalk.conversation.Talks.MAX;
import static dev.perftalk.conversation.Talks.checkIn;
import static dev.perftalk.conversation.Talks.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.perftalk.conversation.QualityReading.Grade;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.practice.Practice;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityTest {
    private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
    private static final Action FOR_ANNE =
            Action.builder().id("a").what("call them").owner(ANNE).due(NEW_YEAR).build();
    private static final Conversation GOOD = checkIn()
            .withTopics(
                    topic(Role.EMPLOYEE),
                    topic(Role.MANAGER).answering(Question.IF_AGAIN),
                    Topic.of(TopicKind.DEVELOPMENT, Role.EMPLOYEE, "to lead a team"))
            .withBalance(TalkBalance.of(20, 40))
            .withSupport("a day with the partner")
            .withBlockers("the test system")
            .withActions(FOR_ANNE)
            .withAcknowledgedBy(ANNE);
    private static final Conversation BAD = checkIn()
            .withTopics(topic(Role.MANAGER))
            .withBalance(TalkBalance.of(5, 20))
            .withActions(FOR_ANNE);

    private static QualityReading of(Conversation talk, ConversationQuality quality) {
        return QualityReport.of(talk).reading(quality);
    }

    private static List<String> codes(List<Why> signs) {
        return signs.stream().map(Why::code).toList();
    }

    @Test
    @Practice(
            section = "1 Qualities",
            rule = {"talk.listening", "talk.ability-and-career"})
    void a_good_talk_shows_it_sign_by_sign() {
        QualityReading constructive = of(GOOD, ConversationQuality.CONSTRUCTIVE);
        assertThat(constructive.grade()).isEqualTo(Grade.SHOWN);
        assertThat(codes(constructive.signsFor())).containsExactly("SUPPORT_OFFERED", "BETTER_NEXT_TIME");
        QualityReading twoWay = of(GOOD, ConversationQuality.TWO_WAY);
        assertThat(codes(twoWay.signsFor())).containsExactly("BOTH_SPOKE", "ASKED_AND_LISTENED", "AGREED_BY_BOTH");
        assertThat(codes(of(GOOD, ConversationQuality.FORWARD_LOOKING).signsFor()))
                .containsExactly("ENDED_IN_ACTION", "ABILITY_AND_CAREER");
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.listening")
    void one_voice_that_tells_and_demands_is_seen() {
        QualityReading twoWay = of(BAD, ConversationQuality.TWO_WAY);
        assertThat(twoWay.grade()).isEqualTo(Grade.CONTRADICTED);
        assertThat(codes(twoWay.signsAgainst())).containsExactly("ONE_VOICE", "MOSTLY_TOLD");
        assertThat(codes(of(BAD, ConversationQuality.CONSTRUCTIVE).signsAgainst()))
                .containsExactly("ONLY_DEMANDS");
        assertThat(of(BAD.withAcknowledgedBy(ANNE), ConversationQuality.TWO_WAY).grade())
                .isEqualTo(Grade.MIXED);
    }

    @Test
    void a_problem_without_an_action_and_an_end_with_the_score_look_nowhere() {
        Conversation talk = checkIn()
                .withBlockers("the test system")
                .withTopics(Topic.of(TopicKind.RATING_OR_PAY, Role.MANAGER, "the grade"));
        QualityReading forward = of(talk, ConversationQuality.FORWARD_LOOKING);
        assertThat(forward.grade()).isEqualTo(Grade.CONTRADICTED);
        assertThat(codes(forward.signsAgainst())).containsExactly("PROBLEM_WITHOUT_ACTION", "ENDED_WITH_THE_SCORE");
    }

    @Test
    void one_talk_is_continuous_where_it_takes_up_the_one_before() {
        assertThat(of(GOOD, ConversationQuality.CONTINUOUS).grade()).isEqualTo(Grade.NOT_ENOUGH_DATA);
        Conversation lookingBack = GOOD.withTopics(
                        topic(Role.EMPLOYEE).answering(Question.LOOK_BACK),
                        topic(Role.EMPLOYEE).answering(Question.PROGRESS))
                .withAgenda(Agenda.next(
                        Agenda.of(AgendaItem.asking(TopicKind.PROCESS, Question.PROGRESS)),
                        Agenda.EMPTY,
                        Agenda.EMPTY));
        assertThat(codes(of(lookingBack, ConversationQuality.CONTINUOUS).signsFor()))
                .containsExactly("LOOKED_BACK", "TAKEN_UP_AGAIN");
        assertThat(codes(of(
                                lookingBack.withTopics(topic(Role.EMPLOYEE).answering(Question.LOOK_BACK)),
                                ConversationQuality.CONTINUOUS)
                        .signsFor()))
                .as("what is only carried on once more was not taken up")
                .containsExactly("LOOKED_BACK");
    }

    @Test
    void what_was_not_held_shows_nothing() {
        assertThat(QualityReport.of(GOOD.withConfirmed(false)).readings())
                .extracting(QualityReading::grade)
                .containsOnly(Grade.NOT_ENOUGH_DATA);
    }

    @Test
    void every_grade_says_why_in_both_languages() {
        QualityReading reading = of(BAD, ConversationQuality.TWO_WAY);
        assertThat(reading.why().in(Locale.ENGLISH))
                .isEqualTo("The record shows it not to be two-way (signs for: 0, against: 2).");
        assertThat(reading.why().in(Locale.CHINESE)).contains("缺乏双向性", "2");
        for (ConversationQuality quality : ConversationQuality.values()) {
            for (Grade grade : Grade.values()) {
                Why why = new QualityReading(quality, grade, List.of(), List.of()).why();
                assertThat(why.in(Locale.ENGLISH)).contains(quality.label().en());
                assertThat(grade.label().zh()).isNotEqualTo(grade.label().en());
            }
        }
    }

    private static Relationship year(Conversation talk, int... days) {
        List<Conversation> talks = IntStream.of(days)
                .mapToObj(day -> talk.withId(ConversationId.of("c" + day))
                        .withHeldAt(NEW_YEAR.plusDays(day).atTime(9, 0).toInstant(ZoneOffset.UTC)))
                .toList();
        return new Relationship(
                talks,
                talks.stream().flatMap(one -> Touchpoint.of(one).stream()).toList(),
                NEW_YEAR,
                NEW_YEAR.plusYears(1),
                Period.ofMonths(2),
                ZoneOffset.UTC);
    }

    @Test
    @Practice(section = "1 Qualities", rule = "talk.continuous")
    void two_talks_a_year_are_not_continuous_however_good_they_are() {
        QualityReading continuous = year(GOOD, 170, 350).qualities().reading(ConversationQuality.CONTINUOUS);
        assertThat(continuous.grade()).isEqualTo(Grade.CONTRADICTED);
        assertThat(codes(continuous.signsAgainst())).containsExactly("A_RITUAL", "SILENCE", "SILENCE");
        assertThat(year(GOOD, 40, 90, 140, 190, 240, 290, 340)
                        .qualities()
                        .reading(ConversationQuality.CONTINUOUS)
                        .grade())
                .isEqualTo(Grade.SHOWN);
    }

    @Test
    void a_quality_over_time_needs_three_talks_that_say_something_of_it() {
        assertThat(year(GOOD, 10, 20)
                        .qualities()
                        .reading(ConversationQuality.TWO_WAY)
                        .grade())
                .isEqualTo(Grade.NOT_ENOUGH_DATA);
        QualityReading reading = year(GOOD, 10, 20, 30).qualities().reading(ConversationQuality.TWO_WAY);
        assertThat(reading.grade()).isEqualTo(Grade.SHOWN);
        assertThat(reading.signsFor().get(0).in(Locale.ENGLISH))
                .isEqualTo("Both brought up topics. (talks with it: 3 of 3)");
        assertThat(year(BAD, 10, 20, 30)
                        .qualities()
                        .reading(ConversationQuality.TWO_WAY)
                        .grade())
                .isEqualTo(Grade.CONTRADICTED);
    }

    @Test
    void good_and_bad_talks_make_it_mixed_and_both_are_counted() {
        Relationship good = year(GOOD, 10, 20);
        Relationship bad = year(BAD, 30, 40);
        List<Conversation> all = new ArrayList<>(good.talks());
        all.addAll(bad.talks());
        QualityReading reading = new Relationship(
                        all, List.of(), NEW_YEAR, NEW_YEAR.plusYears(1), Period.ofMonths(1), ZoneOffset.UTC)
                .qualities()
                .reading(ConversationQuality.TWO_WAY);
        assertThat(reading.grade()).isEqualTo(Grade.MIXED);
        assertThat(reading.signsAgainst().get(0).in(Locale.CHINESE)).contains("4 次沟通中有 2 次");
    }

    @Test
    void what_lies_outside_the_time_looked_at_does_not_count() {
        Conversation before = GOOD.withHeldAt(Instant.parse("2025-12-31T23:59:59Z"));
        Conversation after = GOOD.withHeldAt(before.heldAt().plus(Duration.ofDays(366)));
        Relationship year = new Relationship(
                List.of(before, after, GOOD.withConfirmed(false)),
                List.of(new Touchpoint(ANNE, MAX, before.heldAt(), "c1")),
                NEW_YEAR,
                NEW_YEAR.plusYears(1),
                Period.ofMonths(1),
                ZoneOffset.UTC);
        assertThat(year.talks()).isEmpty();
        assertThat(year.touchpoints()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Relationship(List.of(), List.of(), NEW_YEAR, NEW_YEAR, Period.ofMonths(1), ZoneOffset.UTC));
    }

    @Test
    void to_look_back_once_is_not_yet_continuous() {
        Conversation lookingBack = GOOD.withTopics(topic(Role.EMPLOYEE).answering(Question.LOOK_BACK));
        Conversation held = lookingBack.withHeldAt(NEW_YEAR.atTime(9, 0).toInstant(ZoneOffset.UTC));
        QualityReading one = new Relationship(
                        List.of(held),
                        Touchpoint.of(held).stream().toList(),
                        NEW_YEAR,
                        NEW_YEAR.plusWeeks(3),
                        Period.ofMonths(2),
                        ZoneOffset.UTC)
                .qualities()
                .reading(ConversationQuality.CONTINUOUS);

        assertThat(one.grade()).isEqualTo(Grade.NOT_ENOUGH_DATA);
        assertThat(one.signsFor()).isEmpty();
    }
}
