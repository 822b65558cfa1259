package dev.perftalk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.perftalk.cycle.Phase;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.Why;
import dev.perftalk.practice.Practice;
import org.junit.jupiter.api.Test;

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
}
