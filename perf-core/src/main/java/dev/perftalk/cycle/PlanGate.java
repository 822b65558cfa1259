package dev.perftalk.cycle;

import static dev.perftalk.cycle.Criteria.answered;
import static dev.perftalk.cycle.Criteria.answeredBy;
import static dev.perftalk.cycle.Criteria.answeredTogether;
import static dev.perftalk.cycle.Criteria.eachGoal;
import static dev.perftalk.cycle.Criteria.someTalk;
import static dev.perftalk.cycle.Criteria.why;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Before work begins: goals that are understood, and a commitment of both. */
final class PlanGate {
    static final Gate STANDARD = Gate.of(
            Phase.PLAN,
            Criterion.standard("GOALS_NAMED", new GoalsNamed()),
            eachGoal("GOALS_EXPLAINED", (goal, evidence) -> isExplained(goal)),
            eachGoal("GOALS_MEASURED", (goal, evidence) -> !goal.measures().isEmpty()),
            eachGoal("GOALS_SERVE_THE_COMPANY", PlanGate::servesTheCompany),
            someTalk("GOAL_TALK_HELD", Talks.GOAL_SETTING, talk -> true),
            answered(Question.ORGANISATION_AIMS, Talks.GOAL_SETTING),
            answered(Question.GOAL_FIT, Talks.GOAL_SETTING),
            answeredBy(Question.GOAL_CHALLENGE, Talks.GOAL_SETTING, Role.EMPLOYEE),
            answeredTogether(Question.MEASURES, Talks.GOAL_SETTING),
            answered(Question.RESOURCES_AND_RISKS, Talks.GOAL_SETTING),
            Criterion.standard("COMMITMENT_OF_BOTH", new Committed()),
            Criterion.standard("LOOKED_BACK", new LookedBack()));

    private PlanGate() {}

    /** There is a goal, and each that is named is there. */
    private record GoalsNamed() implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            if (cycle.goals().isEmpty()) {
                return List.of(why("NO_GOAL", cycle.id()));
            }
            List<Goal> goals = evidence.goalsOf(cycle);
            if (goals.size() == cycle.goals().size()) {
                return List.of();
            }
            List<String> found = evidence(cycle, evidence, now);
            return cycle.goals().stream()
                    .filter(id -> !found.contains(id.value()))
                    .map(id -> why("GOAL_NOT_FOUND", id))
                    .toList();
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return evidence.goalsOf(cycle).stream()
                    .map(goal -> goal.id().value())
                    .toList();
        }
    }

    private static boolean isExplained(Goal goal) {
        return goal.rationale().filter(rationale -> !rationale.isBlank()).isPresent();
    }

    /** Whether the line upwards reaches the company, or what a vendor has above it. */
    private static boolean servesTheCompany(Goal goal, CycleEvidence evidence) {
        for (Goal above : evidence.cascade().lineOfSight(goal.id())) {
            if (isOfTheCompany(above)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOfTheCompany(Goal goal) {
        return !GoalLevel.COMPANY.isAbove(goal.level());
    }

    /** Both said yes in a talk, and to the goals as they are now; where other terms are on the table, nobody has yet. */
    private record Committed() implements Criterion.Check {
        private static final Criterion.Check IN_A_TALK = someTalk(
                        "COMMITMENT_OF_BOTH", Talks.GOAL_SETTING, Conversation::agreedByBoth)
                .check();

        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            List<Why> missing = new ArrayList<>(IN_A_TALK.missing(cycle, evidence, now));
            for (Goal goal : evidence.goalsToAgree(cycle)) {
                if (goal.pendingRevision().isPresent()) {
                    missing.add(why("REVISION_OPEN", goal.id()));
                }
                for (GoalConsent consent : evidence.consents()) {
                    if (consent.goal().equals(goal.id()) && !consent.isAbout(goal)) {
                        String code = consent.then().isPresent() ? "CONSENT_OUTDATED" : "CONSENT_OPEN";
                        missing.add(why(code, consent.by().label(), goal.id()));
                    }
                }
            }
            return missing;
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return IN_A_TALK.evidence(cycle, evidence, now);
        }
    }

    /** A plan that the turn before left behind is looked back on, in whichever talk of this one. */
    private record LookedBack() implements Criterion.Check {
        @Override
        public List<Why> missing(Cycle cycle, CycleEvidence evidence, Instant now) {
            Optional<ImprovementPlan> plan = evidence.previousPlan();
            return cycle.previous().isEmpty()
                            || plan.isEmpty()
                            || !evidence(cycle, evidence, now).isEmpty()
                    ? List.of()
                    : List.of(why(
                            "LOOKED_BACK",
                            Question.LOOK_BACK.label(),
                            plan.get().id()));
        }

        @Override
        public List<String> evidence(Cycle cycle, CycleEvidence evidence, Instant now) {
            return Talks.ANY
                    .of(cycle, evidence)
                    .filter(talk -> talk.answered(Question.LOOK_BACK))
                    .map(talk -> talk.id().value())
                    .toList();
        }
    }
}
