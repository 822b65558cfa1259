package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cycle.Phase;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.feedback.FeedbackStatus;
import dev.perftalk.feedback.ValueTag;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import dev.perftalk.spi.storage.Query;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feedback through the sessions of the two, and what it means for the rhythm of their talks. */
class FeedbackExchangeTest {
    private static final FeedbackId THANKS = FeedbackId.of("thanks");

    private final World world = new World();

    private Feedback thanks() {
        return World.feedback("thanks", "mia", "emp", world.clock.instant());
    }

    @Test
    void what_is_given_is_found_by_both_and_acknowledged_by_the_receiver() {
        Feedback given = world.as("mia").feedback().give(thanks()).orThrow();
        assertThat(given).isEqualTo(thanks());
        assertThat(world.as("emp").feedback().find(THANKS)).contains(given);
        assertThat(world.as("mia").feedback().find(THANKS)).contains(given);
        assertThat(world.as("mia").feedback().acknowledge(THANKS).isAccepted())
                .as("one's own")
                .isFalse();

        Feedback acknowledged = world.as("emp").feedback().acknowledge(THANKS).orThrow();
        assertThat(acknowledged.acknowledgedAt()).contains(world.clock.instant());
        assertThat(world.as("mia").feedback().give(thanks()).orThrow())
                .as("sent again by a host that does not know")
                .isEqualTo(acknowledged);
    }

    @ParameterizedTest
    @CsvSource({"emp, mia", "emp, eve", "eve, emp", "peer, emp", "otto, mia"})
    @Practice(section = "3.3 Tools", rule = "tools.feedback-anybody")
    void it_goes_from_anybody_to_anybody_upward_too(String from, String to) {
        world.as(from)
                .feedback()
                .give(World.feedback("thanks", from, to, world.clock.instant()))
                .orThrow();

        assertThat(world.as(to).feedback().acknowledge(THANKS).orThrow().status())
                .isEqualTo(FeedbackStatus.ACKNOWLEDGED);
        assertThat(world.as(to).feedback().received()).extracting(Feedback::id).containsExactly(THANKS);
        assertThat(world.as(from).feedback().given()).extracting(Feedback::id).containsExactly(THANKS);
    }

    @Test
    void what_it_is_about_and_which_values_it_shows_stay_with_it() {
        Feedback given = thanks().withGoal(GoalId.of("own"))
                .withMilestone("relaunch/beta")
                .withConversation(ConversationId.of("retrospective"))
                .withValues(ValueTag.of("customer-first"), ValueTag.of("坦诚"));
        world.as("mia").feedback().give(given).orThrow();

        assertThat(world.as("emp").feedback().find(THANKS)).contains(given);
    }

    @Test
    void a_draft_stays_with_its_giver_as_only_what_is_sent_is_kept() {
        Feedback draft = thanks().withContent(Optional.empty()).withText("你太懒了。");

        assertThat(world.as("mia").feedback().give(draft).isAccepted()).isFalse();
        assertThat(world.store.query(Query.of(World.ACME, "feedback")).records())
                .isEmpty();
        assertThat(world.as("mia").feedback().history(THANKS)).isEmpty();
        assertThat(world.as("mia").feedback().give(thanks()).isAccepted())
                .as("the same id is free for what is said in the end")
                .isTrue();
    }

    private void ask(String id, String whom) {
        Feedback request = World.feedback(id, whom, "emp", world.clock.instant())
                .withContent(Optional.empty())
                .withRequest(FeedbackRequest.builder()
                        .at(world.clock.instant())
                        .question("What should I go on doing?")
                        .build());
        world.as("emp").feedback().request(request).orThrow();
    }

    @Test
    void each_finds_in_their_lists_what_was_asked_given_and_declined() {
        ask("of mia", "mia");
        world.clock.advance(Duration.ofMinutes(1));
        ask("of peer", "peer");
        assertThat(world.as("emp").feedback().askedFor())
                .extracting(one -> one.id().value())
                .containsExactly("of peer", "of mia");
        assertThat(world.as("mia").feedback().toAnswer())
                .extracting(one -> one.id().value())
                .containsExactly("of mia");

        world.as("peer").feedback().decline(FeedbackId.of("of peer")).orThrow();
        world.as("mia")
                .feedback()
                .give(World.feedback("of mia", "mia", "emp", world.clock.instant()))
                .orThrow();

        FeedbackExchange emps = world.as("emp").feedback();
        assertThat(emps.askedFor()).extracting(Feedback::status).containsExactly(FeedbackStatus.DECLINED);
        assertThat(emps.received()).singleElement().satisfies(given -> {
            assertThat(given.status()).isEqualTo(FeedbackStatus.GIVEN);
            assertThat(given.request().orElseThrow().question()).isEqualTo("What should I go on doing?");
        });
        assertThat(world.as("mia").feedback().toAnswer()).isEmpty();
        assertThat(world.as("peer").feedback().toAnswer()).isEmpty();
        assertThat(world.as("peer").feedback().given()).isEmpty();
    }

    @Test
    void what_is_not_there_cannot_be_acknowledged() {
        assertThat(world.as("emp").feedback().acknowledge(THANKS).why())
                .extracting(Why::code)
                .containsExactly("NOT_FOUND");
    }

    @Test
    @Practice(section = "3.2 Do", rule = "do.gap-ended-by-feedback")
    void acknowledged_feedback_in_either_direction_moves_the_reminder_to_talk() {
        for (String direction : new String[] {"mia>emp", "emp>mia"}) {
            World quiet = new World();
            inDo(quiet);
            String from = direction.substring(0, 3);
            String to = direction.substring(4);
            quiet.at("2026-01-20");
            quiet.as(from)
                    .feedback()
                    .give(World.feedback("f", from, to, quiet.clock.instant()))
                    .orThrow();
            quiet.as(to).feedback().acknowledge(FeedbackId.of("f")).orThrow();
            quiet.at("2026-02-10");
            assertThat(quiet.perf.runDue().reminded()).as(direction).isZero();
            quiet.at("2026-02-20");
            assertThat(quiet.perf.runDue().reminded()).as(direction).isEqualTo(1);
        }
    }

    @Test
    void feedback_that_nobody_has_acknowledged_moves_nothing() {
        inDo(world);
        world.at("2026-01-20");
        world.as("mia").feedback().give(thanks()).orThrow();
        world.at("2026-02-05");
        assertThat(world.perf.runDue().reminded()).isEqualTo(1);
    }

    private static void inDo(World quiet) {
        quiet.openCycle();
        quiet.planTalk();
        quiet.as("mia").cycles().advance(quiet.cycle().id(), Phase.DO).orThrow();
    }

    @Test
    void sent_again_later_it_is_the_same_feedback() { // E33
        Feedback sent = thanks();
        world.clock.advance(Duration.ofMinutes(1));
        Feedback given = world.as("mia").feedback().give(sent).orThrow();
        assertThat(given.at()).as("when it was sent").isEqualTo(world.clock.instant());
        world.clock.advance(Duration.ofMinutes(1));

        assertThat(world.as("mia").feedback().give(sent).orThrow()).isEqualTo(given);
    }
}
