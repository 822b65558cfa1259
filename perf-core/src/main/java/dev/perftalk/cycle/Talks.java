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
    /** Those in which goals were set. */
    GOAL_SETTING(Set.of(Scenario.GOAL_SETTING)),
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
        return evidence.conversations().stream()
                .filter(Conversation::isHeld)
                .filter(talk -> scenarios.isEmpty() || scenarios.contains(talk.scenario()))
                .filter(talk -> this != REVIEW || !talk.heldAt().isBefore(cycle.phaseSince()));
    }
}
