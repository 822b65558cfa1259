package dev.perftalk.cycle;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.goal.Consent;
import dev.perftalk.goal.Goal;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an employee would hear for the first time with a decision: at the year's end nothing should be new.
 *
 * @param event what is to be decided
 * @param cycle whose records were looked at
 * @param topics on which day the two last talked about each topic that matters for the event, empty where they never did;
 *     unmodifiable, in the order of {@link TopicKind}
 * @param goals the cycle's goals, one by one; unmodifiable
 */
public record SurpriseReport(
        DecisionEvent event, CycleId cycle, Map<TopicKind, Optional<LocalDate>> topics, List<OfGoal> goals) {
    /**
     * How much the two know of how one goal stands; the days are those where the employee works.
     *
     * @param goal which one
     * @param talkedAbout when they last talked about goals, or agreed on this one; empty where they never did
     * @param measured when its progress was last taken in this cycle, empty where nobody has
     * @param reviewed when they last talked about results, empty as well where its progress was never taken
     */
    public record OfGoal(
            GoalId goal, Optional<LocalDate> talkedAbout, Optional<LocalDate> measured, Optional<LocalDate> reviewed) {
        public OfGoal {
            Objects.requireNonNull(goal, "goal");
            Objects.requireNonNull(talkedAbout, "talkedAbout");
            Objects.requireNonNull(measured, "measured");
            Objects.requireNonNull(reviewed, "reviewed");
        }

        /** The line that one reads out. */
        public Text text() {
            return Text.message(
                    SurpriseReport.class, "surprise.GOAL", day(talkedAbout), day(measured), day(reviewed), goal);
        }
    }

    public SurpriseReport {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(cycle, "cycle");
        topics = sorted(topics);
        goals = List.copyOf(goals);
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
        Map<TopicKind, Optional<LocalDate>> topics = new EnumMap<>(TopicKind.class);
        event.topics().forEach(topic -> topics.put(topic, last(talks, topic).map(evidence::dayOf)));
        return new SurpriseReport(
                event,
                cycle.id(),
                topics,
                evidence.goalsOf(cycle).stream()
                        .map(goal -> ofGoal(goal, cycle, talks, evidence, now))
                        .toList());
    }

    private static OfGoal ofGoal(
            Goal goal, Cycle cycle, List<Conversation> talks, CycleEvidence evidence, Instant now) {
        Instant begun = cycle.openedAt().orElse(cycle.talkingSince());
        Optional<Instant> measured = goal.measuredAt().filter(at -> !at.isBefore(begun) && !at.isAfter(now));
        Stream<Instant> agreed = goal.agreement().stream()
                .flatMap(made -> made.consents().stream())
                .map(Consent::at);
        return new OfGoal(
                goal.id(),
                Stream.concat(last(talks, TopicKind.GOAL).stream(), agreed)
                        .max(Comparator.naturalOrder())
                        .map(evidence::dayOf),
                measured.map(evidence::dayOf),
                measured.flatMap(at -> last(talks, TopicKind.RESULT)).map(evidence::dayOf));
    }

    private static Optional<Instant> last(List<Conversation> talks, TopicKind kind) {
        return talks.stream()
                .filter(talk -> touches(talk, kind))
                .map(Conversation::heldAt)
                .max(Comparator.naturalOrder());
    }

    private static Map<TopicKind, Optional<LocalDate>> sorted(Map<TopicKind, Optional<LocalDate>> topics) {
        Map<TopicKind, Optional<LocalDate>> sorted = new EnumMap<>(TopicKind.class);
        sorted.putAll(topics);
        return Collections.unmodifiableMap(sorted);
    }

    private static boolean touches(Conversation talk, TopicKind kind) {
        return talk.topics().stream().map(Topic::kind).anyMatch(kind::equals);
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

    /** The topics of which none of the talks tells, in their order; unmodifiable. */
    public List<TopicKind> untouched() {
        return topics.entrySet().stream()
                .filter(topic -> topic.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The goals that the two have not reviewed; unmodifiable. */
    public List<GoalId> unreviewed() {
        return goals.stream()
                .filter(goal -> goal.reviewed().isEmpty())
                .map(OfGoal::goal)
                .toList();
    }

    /** Whether nothing would be new. */
    public boolean isClear() {
        return untouched().isEmpty() && unreviewed().isEmpty();
    }

    /** The whole report, a line for each topic and each goal, to be read out; unmodifiable. */
    public List<Text> lines() {
        return Stream.concat(
                        topics.entrySet().stream()
                                .map(topic -> Text.message(
                                        SurpriseReport.class,
                                        "surprise.TOPIC",
                                        topic.getKey().label(),
                                        day(topic.getValue()),
                                        cycle)),
                        goals.stream().map(OfGoal::text))
                .toList();
    }

    private static Object day(Optional<LocalDate> day) {
        return day.<Object>map(there -> there).orElseGet(() -> Text.message(SurpriseReport.class, "surprise.NEVER"));
    }

    /** Everything that would be new, a reason each. */
    public List<Why> why() {
        return Stream.concat(
                        untouched().stream()
                                .map(topic -> why("NEVER_TALKED_ABOUT", topic.label(), event.label(), cycle)),
                        unreviewed().stream().map(goal -> why("NEVER_REVIEWED", event.label(), goal)))
                .toList();
    }

    private static Why why(String code, Object... arguments) {
        return Why.message(SurpriseReport.class, code, arguments);
    }
}
