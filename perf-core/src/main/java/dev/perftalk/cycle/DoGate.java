package dev.perftalk.cycle;

import static dev.perftalk.cycle.Criteria.someTalk;
import static dev.perftalk.cycle.Criteria.why;

import dev.perftalk.conversation.Gap;
import dev.perftalk.conversation.Gaps;
import dev.perftalk.conversation.Question;
import dev.perftalk.kernel.Why;
import java.time.Instant;
import java.util.List;

/** Before results are looked at: the two kept talking, progress is known, the review has its date. */
final class DoGate {
    static final Gate STANDARD = Gate.of(
            Phase.DO,
            Criterion.standard("KEPT_TALKING", DoGate::keptTalking),
            Criterion.standard("PROGRESS_TAKEN", DoGate::progressTaken),
            someTalk(
                    "REVIEW_ARRANGED",
                    Talks.ANY,
                    talk -> talk.answered(Question.REVIEW_ARRANGED) && talk.agreedByBoth()));

    private DoGate() {}

    private static List<Why> keptTalking(Cycle cycle, CycleEvidence evidence, Instant now) {
        return Gaps.between(
                        evidence.touchpoints(),
                        evidence.dayOf(cycle.phaseSince()),
                        evidence.dayOf(now),
                        evidence.maxGap(),
                        evidence.zone())
                .stream()
                .filter(gap -> matters(gap, cycle, evidence) && !isExplained(gap, cycle, evidence))
                .map(gap -> why("KEPT_TALKING", gap.from(), gap.until(), Question.GAP_EXPLAINED.label(), cycle.id()))
                .toList();
    }

    /** A silence matters where a talk was due in it for the sake of an important project. */
    private static boolean matters(Gap gap, Cycle cycle, CycleEvidence evidence) {
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

    /** Neither an old number nor one from the future says how a goal goes. */
    private static List<Why> progressTaken(Cycle cycle, CycleEvidence evidence, Instant now) {
        return evidence.goalsOf(cycle)
                .filter(goal -> goal.measuredAt()
                        .filter(at -> !at.isBefore(cycle.phaseSince()) && !at.isAfter(now))
                        .isEmpty())
                .map(goal -> why("PROGRESS_TAKEN", evidence.dayOf(cycle.phaseSince()), goal.id()))
                .toList();
    }
}
