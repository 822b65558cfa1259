package dev.perftalk.cycle;

import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.kernel.Text;
import java.util.Set;
import java.util.stream.Stream;

/** Which conversations of a cycle a criterion looks at. */
enum Talks {
    /** All of them. */
    ANY(Set.of()),
    /** Those in which goals were set; in a renegotiation, since it began. */
    GOAL_SETTING(Set.of(Scenario.GOAL_SETTING)),
    /** Those held since the work began that is looked at next. */
    WORK(Set.of()),
    /** Those that looked at results since the present phase began. */
    REVIEW(Set.of(Scenario.MIDTERM_REVIEW, Scenario.RESULT_FEEDBACK));

    private final Set<Scenario> scenarios;

    Talks(Set<Scenario> scenarios) {
        this.scenarios = scenarios;
    }

    Text label() {
        return Text.message(Talks.class, "talks." + name());
    }

    Stream<Conversation> of(Cycle cycle, CycleEvidence evidence) {
        return evidence.conversations().stream().filter(talk -> count(talk, cycle));
    }

    /** Whether a conversation is one of them. */
    boolean count(Conversation talk, Cycle cycle) {
        return talk.isHeld() && (scenarios.isEmpty() || scenarios.contains(talk.scenario())) && isInTime(talk, cycle);
    }

    private boolean isInTime(Conversation talk, Cycle cycle) {
        return switch (this) {
            case ANY -> true;
            case GOAL_SETTING ->
                cycle.renegotiating().isEmpty() || !talk.heldAt().isBefore(cycle.phaseSince());
            case WORK -> !talk.heldAt().isBefore(cycle.talkingSince());
            case REVIEW -> !talk.heldAt().isBefore(cycle.phaseSince());
        };
    }
}
