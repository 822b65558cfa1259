package dev.perftalk.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.channel.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AgendaTemplateTest {
    private static final List<String> PHASES = List.of("PLAN", "DO", "CHECK", "ACT");

    private static List<Question> questions(AgendaTemplate template) {
        return template.agenda().items().stream()
                .map(item -> item.question().orElseThrow())
                .toList();
    }

    @Test
    void every_phase_and_scenario_has_a_template_that_looks_back_first_and_fits_a_talk() {
        for (String phase : PHASES) {
            for (Scenario scenario : Scenario.STANDARD) {
                AgendaTemplate template = AgendaTemplate.standard(phase, scenario);
                assertThat(questions(template))
                        .doesNotHaveDuplicates()
                        .startsWith(Question.LOOK_BACK)
                        .containsAll(questions(AgendaTemplate.standard(scenario)))
                        .hasSizeBetween(6, 10);
                assertThat(template.agenda().items()).noneMatch(item -> item.kind() == TopicKind.RATING_OR_PAY);
            }
        }
    }

    @Test
    void together_they_ask_all_that_the_practice_asks() {
        Set<Question> asked = new HashSet<>();
        Scenario.STANDARD.forEach(scenario -> asked.addAll(questions(AgendaTemplate.standard(scenario))));
        Set<Question> ofARecordOnly = Set.of(Question.GAP_EXPLAINED, Question.REVIEW_ARRANGED);
        assertThat(asked)
                .containsAll(Question.STANDARD.stream()
                        .filter(question -> !ofARecordOnly.contains(question))
                        .toList());
    }

    @Test
    void the_questions_of_a_phase_are_asked_in_the_talk_that_it_is_for() {
        assertThat(questions(AgendaTemplate.standard("PLAN", Scenario.GOAL_SETTING)))
                .contains(
                        Question.ORGANISATION_AIMS,
                        Question.GOAL_FIT,
                        Question.GOAL_CHALLENGE,
                        Question.MEASURES,
                        Question.RESOURCES_AND_RISKS,
                        Question.COMMITMENT);
        assertThat(questions(AgendaTemplate.standard("CHECK", Scenario.RESULT_FEEDBACK)))
                .containsSubsequence(
                        Question.TOP_GOALS,
                        Question.RESULT_AGAINST_EXPECTATION,
                        Question.BEHAVIOURS_AND_DECISIONS,
                        Question.IF_AGAIN);
        assertThat(questions(AgendaTemplate.standard("DO", Scenario.GOAL_SETTING)))
                .contains(Question.PROGRESS, Question.BIGGEST_BLOCKER);
    }

    @Test
    void a_template_asks_in_the_language_of_who_reads_it() {
        assertThat(AgendaTemplate.standard(Scenario.DAILY_COACHING).agenda().items())
                .allSatisfy(item -> assertThat(item.label().in(Locale.CHINESE)).endsWith("？"))
                .allSatisfy(item -> assertThat(item.label().in(Locale.ENGLISH)).endsWith("?"));
    }

    @Test
    void a_host_brings_its_own() {
        Scenario own = Scenario.of("ONBOARDING");
        assertThat(questions(AgendaTemplate.standard(own))).containsExactly(Question.LOOK_BACK);
        Agenda agenda = Agenda.of(AgendaItem.asking(TopicKind.PROCESS, Question.of("FIRST_IMPRESSION")));
        assertThat(AgendaTemplate.of(own, agenda).agenda()).isEqualTo(agenda);
    }

    @Test
    void the_page_shows_each_template_as_it_is() throws IOException {
        String page = Files.readString(Path.of("docs", "conversations.md"));
        for (Scenario scenario : Scenario.STANDARD) {
            String shown = AgendaTemplate.standard(scenario).agenda().items().stream()
                    .map(item ->
                            "- " + item.label().en() + "  \n  " + item.label().zh() + "\n")
                    .collect(Collectors.joining());
            assertThat(page)
                    .contains(scenario.label().en() + " · " + scenario.label().zh() + "\n\n" + shown);
        }
        for (String phase : PHASES) {
            AgendaTemplate.standard(phase, Scenario.of("ONBOARDING")).agenda().items().stream()
                    .skip(1)
                    .forEach(item -> assertThat(page)
                            .containsPattern("(?i)- " + phase + " · \\S+: \\Q"
                                    + item.label().en() + "\\E  \n  \\Q"
                                    + item.label().zh() + "\\E\n"));
        }
    }
}
