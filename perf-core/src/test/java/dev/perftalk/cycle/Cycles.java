package dev.perftalk.cycle;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.conversation.Touchpoint;
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
import dev.perftalk.kernel.Why;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A cycle of the first quarter, with all that its gates ask for. */
final class Cycles {
    static final PersonId ANNE = PersonId.of("anne");
    static final PersonId MAX = PersonId.of("max");
    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final Project IMPORTANT = new Project("apollo", "Apollo", true, Period.quarter(2026, 1));

    static final Goal COMPANY = goal("co", GoalLevel.COMPANY);
    static final Goal GOAL = goal("g1", GoalLevel.INDIVIDUAL).withParent(COMPANY.id());

    private Cycles() {}

    static Instant noon(String day) {
        return LocalDate.parse("2026-" + day)
                .atTime(LocalTime.NOON)
                .atZone(ZONE)
                .toInstant();
    }

    static Goal goal(String id, GoalLevel level) {
        return Goal.builder()
                .id(GoalId.of(id))
                .level(level)
                .title("title of " + id)
                .rationale("because")
                .addMeasures(Measure.percent("done"))
                .build();
    }

    /** In a phase since a day; its goal is measured on the tenth of March. */
    static Cycle cycle(Phase phase, String since) {
        return Cycle.open(ANNE, MAX, Period.quarter(2026, 1), noon("01-05"))
                .withGoals(GOAL.id())
                .withProjects(IMPORTANT)
                .withPhase(phase)
                .withPhaseSince(noon(since));
    }

    /** Written down by the manager, acknowledged by the employee. */
    static Conversation talk(String id, Scenario scenario, String day, Topic... topics) {
        return Conversation.builder()
                .id(ConversationId.of(id))
                .employee(ANNE)
                .manager(MAX)
                .heldAt(noon(day))
                .channel(Channel.ONE_ON_ONE)
                .scenario(scenario)
                .initiatedBy(Role.EMPLOYEE)
                .ledBy(Role.MANAGER)
                .addTopics(topics)
                .author(MAX)
                .addAcknowledgedBy(ANNE)
                .cycle(Cycle.idOf(ANNE, Period.quarter(2026, 1)))
                .build();
    }

    static Topic answer(Role by, Question question) {
        return Topic.of(TopicKind.GOAL, by, "an answer").answering(question);
    }

    /** Without the answers to some questions. */
    static Conversation without(Question question, Conversation talk) {
        return talk.withTopics(talk.topics().stream()
                .filter(topic -> !topic.answers().filter(question::equals).isPresent())
                .toList());
    }

    static Conversation goalTalk() {
        return talk(
                "goal-talk",
                Scenario.GOAL_SETTING,
                "01-06",
                answer(Role.MANAGER, Question.ORGANISATION_AIMS),
                answer(Role.EMPLOYEE, Question.GOAL_FIT),
                answer(Role.EMPLOYEE, Question.GOAL_CHALLENGE),
                answer(Role.MANAGER, Question.MEASURES),
                answer(Role.EMPLOYEE, Question.RESOURCES_AND_RISKS));
    }

    static Conversation checkIn(String day, Topic... topics) {
        return talk("check-in-" + day, Scenario.DAILY_COACHING, day, topics);
    }

    static Conversation review() {
        return talk(
                "review",
                Scenario.RESULT_FEEDBACK,
                "03-20",
                answer(Role.EMPLOYEE, Question.TOP_GOALS),
                answer(Role.MANAGER, Question.TOP_GOALS),
                answer(Role.EMPLOYEE, Question.RESULT_AGAINST_EXPECTATION),
                answer(Role.EMPLOYEE, Question.BEHAVIOURS_AND_DECISIONS),
                answer(Role.EMPLOYEE, Question.IF_AGAIN));
    }

    static ImprovementPlan plan() {
        return ImprovementPlan.builder()
                .id(PlanId.of("p1"))
                .employee(ANNE)
                .manager(MAX)
                .author(MAX)
                .addAcknowledgedBy(ANNE)
                .addGoals(ImprovementGoal.builder()
                        .title("ask earlier")
                        .addActions(Action.builder()
                                .id("a")
                                .what("write a list")
                                .owner(ANNE)
                                .due(LocalDate.parse("2026-05-01"))
                                .build())
                        .addSupport("a day with the client")
                        .addCheckpoints(new Checkpoint(LocalDate.parse("2026-04-15"), "how it goes"))
                        .build())
                .build();
    }

    static CycleEvidence evidence(Conversation... talks) {
        return CycleEvidence.builder()
                .addGoals(GOAL.withMeasuredAt(noon("03-10")))
                .cascade(GoalCascade.of(List.of(COMPANY, GOAL)))
                .addConversations(talks)
                .addAllTouchpoints(touchpoints(talks))
                .zone(ZONE)
                .build();
    }

    private static List<Touchpoint> touchpoints(Conversation... talks) {
        return Arrays.stream(talks)
                .flatMap(talk -> Touchpoint.of(talk).stream())
                .toList();
    }

    /** Some command of a kind, with nothing that speaks against it for itself. */
    static CycleCommand some(CycleCommand.Kind kind) {
        return switch (kind) {
            case ADVANCE -> new CycleCommand.Advance(Phase.DO);
            case MIDTERM -> new CycleCommand.Midterm();
            case RENEGOTIATE -> new CycleCommand.Renegotiate(Set.of(GOAL.id()));
            case SUSPEND -> new CycleCommand.Suspend();
            case RESUME -> new CycleCommand.Resume();
            case HAND_OVER -> new CycleCommand.HandOver(PersonId.of("noa"));
            case UPDATE -> new CycleCommand.Update(List.of(GOAL.id()), List.of());
            case CLOSE -> new CycleCommand.Close(Period.quarter(2026, 2), List.of());
            case REOPEN -> new CycleCommand.Reopen();
            case CANCEL -> new CycleCommand.Cancel(CancelReason.LEFT);
        };
    }

    static List<Why> missing(Cycle cycle, CycleEvidence evidence, String today) {
        return CycleRules.gate(cycle, evidence, CyclePolicy.standard(), noon(today))
                .blocking();
    }

    static List<String> codes(List<Why> reasons) {
        return reasons.stream().map(Why::code).toList();
    }
}
