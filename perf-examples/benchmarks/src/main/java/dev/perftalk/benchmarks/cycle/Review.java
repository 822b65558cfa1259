package dev.perftalk.benchmarks.cycle;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleEvidence;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A quarter of a pair with five goals and twelve talks: all is on record that any gate asks for. */
final class Review {
    static final Period PERIOD = Period.quarter(2026, 1);
    static final Instant NOW = Instant.parse("2026-03-31T08:00:00Z");

    private static final Instant BEGUN = Instant.parse("2026-01-05T08:00:00Z");
    private static final PersonId EMPLOYEE = PersonId.of("lin");
    private static final PersonId MANAGER = PersonId.of("mia");
    private static final int GOALS = 5;
    private static final int TALKS = 12;

    private Review() {}

    /** In a phase since the quarter began, with an important project. */
    static Cycle cycle(Phase phase) {
        return Cycle.open(EMPLOYEE, MANAGER, PERIOD, BEGUN)
                .withGoals(goals().stream().map(Goal::id).toList())
                .withProjects(new Project("relaunch", "relaunch", true, PERIOD))
                .withPhase(phase);
    }

    static CycleEvidence evidence() {
        List<Conversation> talks = talks();
        return CycleEvidence.builder()
                .goals(goals())
                .cascade(GoalCascade.of(Stream.concat(Stream.of(company(), team()), goals().stream())
                        .toList()))
                .conversations(talks)
                .touchpoints(talks.stream()
                        .flatMap(talk -> Touchpoint.of(talk).stream())
                        .toList())
                .addPlans(plan())
                .zone(ZoneId.of("Asia/Shanghai"))
                .build();
    }

    private static Goal company() {
        return goal("company", GoalLevel.COMPANY);
    }

    private static Goal team() {
        return goal("team", GoalLevel.TEAM).withParent(GoalId.of("company"));
    }

    private static List<Goal> goals() {
        List<Goal> goals = new ArrayList<>();
        for (int number = 0; number < GOALS; number++) {
            goals.add(goal("g" + number, GoalLevel.INDIVIDUAL).withParent(GoalId.of("team")));
        }
        return goals;
    }

    private static Goal goal(String id, GoalLevel level) {
        return Goal.builder()
                .id(GoalId.of(id))
                .level(level)
                .title(id)
                .rationale(id)
                .addMeasures(Measure.percent(id))
                .measuredAt(NOW)
                .build();
    }

    /** A goal-setting talk, ten check-ins a week apart, and the review. */
    private static List<Conversation> talks() {
        List<Conversation> talks = new ArrayList<>();
        talks.add(talk(
                0,
                Scenario.GOAL_SETTING,
                Question.ORGANISATION_AIMS,
                Question.GOAL_FIT,
                Question.GOAL_CHALLENGE,
                Question.MEASURES,
                Question.RESOURCES_AND_RISKS));
        for (int number = 1; number < TALKS - 1; number++) {
            talks.add(talk(number, Scenario.DAILY_COACHING, Question.PROGRESS, Question.REVIEW_ARRANGED));
        }
        talks.add(talk(
                TALKS - 1,
                Scenario.RESULT_FEEDBACK,
                Question.TOP_GOALS,
                Question.RESULT_AGAINST_EXPECTATION,
                Question.BEHAVIOURS_AND_DECISIONS,
                Question.IF_AGAIN));
        return talks;
    }

    private static Conversation talk(int week, Scenario scenario, Question... questions) {
        Conversation.Builder talk = Conversation.builder()
                .id(ConversationId.of("week-" + week))
                .employee(EMPLOYEE)
                .manager(MANAGER)
                .heldAt(BEGUN.plusSeconds(7L * 86_400 * week))
                .channel(Channel.ONE_ON_ONE)
                .scenario(scenario)
                .initiatedBy(Role.EMPLOYEE)
                .ledBy(Role.MANAGER)
                .author(MANAGER)
                .addAcknowledgedBy(EMPLOYEE)
                .cycle(Cycle.idOf(EMPLOYEE, PERIOD));
        for (Question question : questions) {
            talk.addTopics(Topic.of(TopicKind.GOAL, Role.EMPLOYEE, "view").answering(question));
            talk.addTopics(Topic.of(TopicKind.GOAL, Role.MANAGER, "view").answering(question));
        }
        return talk.build();
    }

    private static ImprovementPlan plan() {
        LocalDate due = LocalDate.of(2026, 5, 1);
        return ImprovementPlan.builder()
                .id(PlanId.of("plan"))
                .employee(EMPLOYEE)
                .manager(MANAGER)
                .author(MANAGER)
                .addAcknowledgedBy(EMPLOYEE)
                .addGoals(ImprovementGoal.builder()
                        .title("ask earlier")
                        .addActions(Action.builder()
                                .id("a")
                                .what("write the list")
                                .owner(EMPLOYEE)
                                .due(due)
                                .build())
                        .addSupport("a day with the partner")
                        .addCheckpoints(Checkpoint.of(due, ""))
                        .build())
                .build();
    }
}
