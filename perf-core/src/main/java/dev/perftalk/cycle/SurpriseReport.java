package dev.perftalk.cycle;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What an employee would hear for the first time with a decision: at the year's end nothing should be new.
 *
 * @param event what is to be decided
 * @param cycle whose records were looked at
 * @param untouched the topics of which none of its talks tells, in their order; unmodifiable
 * @param unreviewed its goals that nobody has reviewed; unmodifiable
 */
public record SurpriseReport(DecisionEvent event, CycleId cycle, List<TopicKind> untouched, List<GoalId> unreviewed) {
    public SurpriseReport {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(cycle, "cycle");
        untouched = List.copyOf(untouched);
        unreviewed = List.copyOf(unreviewed);
    }

    /**
     * The report before a decision, on all of the cycle so far: a mid-term review does not make what was said before it
     * unsaid. A goal counts as reviewed once its progress was taken in this cycle and the two have talked about results.
     * Only talks that took place count.
     */
    public static SurpriseReport of(DecisionEvent event, Cycle cycle, CycleEvidence evidence, Instant now) {
        List<Conversation> talks = Talks.ANY
                .of(cycle, evidence)
                .filter(talk -> !talk.heldAt().isAfter(now))
                .toList();
        boolean resultsTalkedAbout = talks.stream().anyMatch(talk -> touches(talk, TopicKind.RESULT));
        return new SurpriseReport(
                event,
                cycle.id(),
                Stream.of(TopicKind.values())
                        .filter(event.topics()::contains)
                        .filter(topic -> talks.stream().noneMatch(talk -> touches(talk, topic)))
                        .toList(),
                evidence.goalsOf(cycle).stream()
                        .filter(goal -> !resultsTalkedAbout || !isMeasured(goal, cycle, now))
                        .map(Goal::id)
                        .toList());
    }

    private static boolean touches(Conversation talk, TopicKind kind) {
        return talk.topics().stream().map(Topic::kind).anyMatch(kind::equals);
    }

    private static boolean isMeasured(Goal goal, Cycle cycle, Instant now) {
        Instant begun = cycle.openedAt().orElse(cycle.talkingSince());
        return goal.measuredAt()
                .filter(at -> !at.isBefore(begun) && !at.isAfter(now))
                .isPresent();
    }

    /**
     * A criterion for the gate before a decision: that nothing would be new. The standard gates don't have it; a host adds
     * it with {@link Gate#with}.
     */
    public static Criterion criterion(DecisionEvent event) {
        return new Criterion(
                "NO_SURPRISE_" + event.code(),
                Text.message(SurpriseReport.class, "criterion.NO_SURPRISE", event.label()),
                Severity.ERROR,
                (cycle, evidence, now) -> of(event, cycle, evidence, now).why());
    }

    /** Whether nothing would be new. */
    public boolean isClear() {
        return untouched.isEmpty() && unreviewed.isEmpty();
    }

    /** Everything that would be new, a reason each. */
    public List<Why> why() {
        return Stream.concat(
                        untouched.stream().map(topic -> why("NEVER_TALKED_ABOUT", topic.label(), event.label(), cycle)),
                        unreviewed.stream().map(goal -> why("NEVER_REVIEWED", event.label(), goal)))
                .toList();
    }

    private static Why why(String code, Object... arguments) {
        return Why.message(SurpriseReport.class, code, arguments);
    }
}
