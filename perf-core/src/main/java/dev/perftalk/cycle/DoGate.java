package dev.perftalk.cycle;

import static dev.perftalk.cycle.Criteria.someTalk;
import static dev.perftalk.cycle.Criteria.why;

import dev.perftalk.conversation.Gap;
import dev.perftalk.conversation.Gaps;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalStatus;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Before results are looked at: the two kept talking, progress is known, the review has its date. */
final class DoGate {
    static final Gate STANDARD = Gate.of(
            Phase.DO,
            Criterion.standard("KEPT_TALKING", new KeptTalking()),
            Criterion.standard("PROGRESS_TAKEN", new ProgressTaken()),
            someTalk(
                    "REVIEW_ARRANGED",
                    Talks.WORK,
                    talk -> talk.answered(Question.REVIEW_ARRANGED) && talk.agreedByBoth()));

    private DoGate() {}

    /** Silences that were too long, and what ended each. */
    private record KeptTalking() implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            List<Gap> gaps = Gaps.between(
                    evidence.touchpoints(),
                    evidence.dayOf(cycle.talkingSince()),
                    evidence.dayOf(now),
                    evidence.maxGap(),
                    evidence.zone());
            List<Why> missing = new ArrayList<>();
            for (Gap gap : gaps) {
                if (wasTalkDueIn(gap, cycle, evidence) && !isExplained(gap, cycle, evidence)) {
                    missing.add(
                            why("KEPT_TALKING", gap.from(), gap.until(), Question.GAP_EXPLAINED.label(), cycle.id()));
                }
            }
            return missing;
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            LocalDate from = evidence.dayOf(cycle.talkingSince());
            return evidence.touchpoints().stream()
                    .filter(one -> !one.dayIn(evidence.zone()).isBefore(from)
                            && !one.at().isAfter(now))
                    .map(Touchpoint::source)
                    .distinct()
                    .toList();
        }
    }

    /** For the sake of an important project. */
    private static boolean wasTalkDueIn(Gap gap, Cycle cycle, CycleEvidence evidence) {
        return cycle.talkDueAfter(gap.from(), evidence.maxGap())
                .filter(due -> due.isBefore(gap.until()))
                .isPresent();
    }

    /** A silence can be explained by the talk that ends it, or by a later one. */
    private static boolean isExplained(Gap gap, Cycle cycle, CycleEvidence evidence) {
        return Talks.ANY
                .of(cycle, evidence)
                .filter(talk -> !evidence.dayOf(talk.heldAt()).isBefore(gap.until()))
                .anyMatch(talk -> talk.answered(Question.GAP_EXPLAINED));
    }

    /**
     * Neither an old number nor one from the future says how a goal goes: it is of this stretch of work, and no older than
     * two may go without a talk. What was done before stays done, and what was given up needs none.
     */
    private record ProgressTaken() implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            LocalDate since = since(cycle, evidence, now);
            List<Why> missing = new ArrayList<>();
            for (Goal goal : evidence.goalsOf(cycle)) {
                if (!isFresh(goal, since, cycle, evidence, now)) {
                    missing.add(why("PROGRESS_TAKEN", since, goal.id()));
                }
            }
            return missing;
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            LocalDate since = since(cycle, evidence, now);
            return evidence.goalsOf(cycle).stream()
                    .filter(goal -> isFresh(goal, since, cycle, evidence, now))
                    .map(goal -> goal.id().value())
                    .toList();
        }

        private static boolean isFresh(Goal goal, LocalDate since, Cycle cycle, CycleEvidence evidence, Instant now) {
            return goal.cancelled()
                    || goal.measuredAt()
                            .filter(at -> !at.isAfter(now))
                            .filter(at -> isSince(since, at, cycle, evidence) || isDone(goal, evidence.dayOf(now)))
                            .isPresent();
        }

        private static boolean isSince(LocalDate since, Instant at, Cycle cycle, CycleEvidence evidence) {
            return !at.isBefore(cycle.talkingSince()) && !evidence.dayOf(at).isBefore(since);
        }

        private static boolean isDone(Goal goal, LocalDate today) {
            return GoalStatus.of(goal, today) == GoalStatus.DONE;
        }

        /** The day since which a number is needed. */
        private static LocalDate since(Cycle cycle, CycleEvidence evidence, Instant now) {
            LocalDate begun = evidence.dayOf(cycle.talkingSince());
            LocalDate oldest = evidence.dayOf(now).minus(evidence.maxGap());
            return begun.isAfter(oldest) ? begun : oldest;
        }
    }
}
