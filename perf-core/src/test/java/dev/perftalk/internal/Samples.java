package dev.perftalk.internal;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.RecordKind;
import dev.perftalk.cadence.Obligation;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Guest;
import dev.perftalk.conversation.Lesson;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.conversation.PulseSum;
import dev.perftalk.conversation.PulseTally;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Reply;
import dev.perftalk.conversation.SafetyChecklist;
import dev.perftalk.conversation.SharedNote;
import dev.perftalk.conversation.TalkBalance;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.CancelReason;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.cycle.Suspension;
import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.feedback.ValueTag;
import dev.perftalk.goal.Agreement;
import dev.perftalk.goal.Confidence;
import dev.perftalk.goal.Consent;
import dev.perftalk.goal.Direction;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.GoalRevision;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.goal.GoalTerms;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.MeasureKind;
import dev.perftalk.goal.Overachievement;
import dev.perftalk.goal.PlanTalk;
import dev.perftalk.goal.Progress;
import dev.perftalk.goal.RollUp;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Notice;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Text;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanKind;
import dev.perftalk.plan.PlanReview;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One value of each stored type, with something in every field. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-02-03T04:05:06.789012Z");
    static final PersonId LIN = PersonId.of("lin");
    static final PersonId MIA = PersonId.of("mia");
    private static final Period Q1 = Period.quarter(2026, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);

    static final Goal GOAL = Goal.builder()
            .id(GoalId.of("checkout"))
            .level(new GoalLevel("SQUAD", 3))
            .title("没有人在结账时放弃")
            .rationale("A quarter of all carts are lost on the last page.")
            .priority(2)
            .measures(measures("80"))
            .weight(new BigDecimal("1.25"))
            .owner(LIN)
            .period(Q1)
            .parent(GoalId.of("shop"))
            .result(Progress.of(new BigDecimal("0.5")))
            .measuredAt(NOW)
            .confidential(true)
            .rollUp(RollUp.MINIMUM)
            .overachievement(Overachievement.KEEP)
            .addContributesTo(GoalId.of("growth"))
            .cancelled(true)
            .confidence(Confidence.AT_RISK)
            .agreement(Agreement.builder()
                    .talk(PlanTalk.builder()
                            .aims("fewer carts left behind")
                            .fit("the last page is mine")
                            .challenge("够得着，但要费力")
                            .addResources("a designer for two weeks")
                            .addRisks("the payment provider")
                            .build())
                    .terms(terms("80"))
                    .parent(GoalId.of("shop"))
                    .addConsents(new Consent(LIN, Role.EMPLOYEE, NOW), new Consent(MIA, Role.MANAGER, NOW))
                    .build())
            .addRevisions(GoalRevision.builder()
                    .number(1)
                    .before(terms("90"))
                    .after(terms("80"))
                    .why("a market has closed")
                    .proposed(new Consent(LIN, Role.EMPLOYEE, NOW))
                    .status(GoalRevision.Status.ACCEPTED)
                    .answered(new Consent(MIA, Role.MANAGER, NOW))
                    .answer("同意")
                    .build())
            .carriedFrom(GoalId.of("checkout-before"))
            .template("conversion")
            .build();

    static final GoalTemplate TEMPLATE = GoalTemplate.builder()
            .id("conversion")
            .level(new GoalLevel("SQUAD", 3))
            .title("没有人在结账时放弃")
            .rationale("A quarter of all carts are lost on the last page.")
            .measures(measures("80"))
            .weight(new BigDecimal("1.25"))
            .priority(2)
            .parent(GoalId.of("shop"))
            .keeper(MIA)
            .build();

    private static List<Measure> measures(String target) {
        return List.of(
                Measure.builder()
                        .name("carts that become orders")
                        .baseline(new BigDecimal("61.5"))
                        .target(new BigDecimal(target))
                        .better(Direction.RISE)
                        .commit(new BigDecimal("75"))
                        .stretch(new BigDecimal("95"))
                        .actual(new BigDecimal("70.25"))
                        .measuredAt(NOW)
                        .weight(new BigDecimal("0.75"))
                        .unit("%")
                        .build(),
                Measure.builder()
                        .name("seconds to pay")
                        .target(new BigDecimal("2.50"))
                        .targetHigh(new BigDecimal("4"))
                        .build(),
                Measure.builder()
                        .name("the way there")
                        .kind(MeasureKind.MILESTONES)
                        .addMilestones("one page", "一键付款")
                        .target(new BigDecimal("2"))
                        .build());
    }

    private static GoalTerms terms(String target) {
        return GoalTerms.builder()
                .title("nobody leaves")
                .rationale("every fourth cart")
                .measures(measures(target).stream()
                        .map(measure -> measure.withActual(Optional.empty()).withMeasuredAt(Optional.empty()))
                        .toList())
                .weight(new BigDecimal("1.25"))
                .priority(2)
                .period(Q1)
                .build();
    }

    static final Cycle CYCLE = Cycle.builder()
            .id(CycleId.of("lin@2026-Q1"))
            .employee(LIN)
            .manager(MIA)
            .period(Q1)
            .phase(Phase.CHECK)
            .status(CycleStatus.SUSPENDED)
            .addGoals(GoalId.of("checkout"))
            .addProjects(new Project("relaunch", "the relaunch", true, Q1))
            .phaseSince(NOW)
            .previous(CycleId.of("lin@2025-Q4"))
            .next(CycleId.of("lin@2026-Q2"))
            .addFormerManagers(PersonId.of("noa"))
            .managerSince(NOW)
            .openedAt(NOW)
            .workingSince(NOW)
            .addRenegotiating(GoalId.of("checkout"))
            .addSuspensions(new Suspension(LocalDate.of(2026, 2, 1), Optional.of(LocalDate.of(2026, 2, 15))))
            .addSuspensions(new Suspension(LocalDate.of(2026, 3, 1), Optional.empty()))
            .endedAt(NOW)
            .cancelReason(CancelReason.NEW_ROLE)
            .build();

    static final Conversation CONVERSATION = Conversation.builder()
            .id(ConversationId.of("january"))
            .employee(LIN)
            .manager(MIA)
            .addOthers(PersonId.of("noa"))
            .heldAt(NOW)
            .duration(Duration.ofMinutes(45))
            .channel(Channel.of("WALK"))
            .scenario(Scenario.MIDTERM_REVIEW)
            .initiatedBy(Role.EMPLOYEE)
            .ledBy(Role.MANAGER)
            .addTopics(Topic.of(TopicKind.GOAL, Role.EMPLOYEE, "the last page").answering(Question.TOP_GOALS))
            .addTopics(Topic.of(TopicKind.DEVELOPMENT, Role.MANAGER, "what to learn"))
            .addAgreements("a day in the call centre")
            .cycle(CYCLE.id())
            .project("relaunch")
            .author(MIA)
            .addAcknowledgedBy(LIN)
            .confidential(true)
            .released(true)
            .addGuests(new Guest(PersonId.of("noa"), Role.HR))
            .confirmed(true)
            .calledOff(true)
            .agenda(agenda())
            .safety(SafetyChecklist.of(SafetyChecklist.Item.PRIVATE_PLACE, SafetyChecklist.Item.THANKS_FIRST))
            .addSharedNotes(new SharedNote(LIN, "谈完再看一次录像"))
            .addActions(Action.builder()
                    .id("listen")
                    .what("sit in on ten calls")
                    .owner(LIN)
                    .due(DAY)
                    .doneOn(DAY)
                    .build())
            .addActions(Action.builder()
                    .id("script")
                    .what("rewrite the greeting")
                    .droppedOn(DAY)
                    .build())
            .addBlockers("the payment provider")
            .addSupport("a designer for two weeks")
            .addLessons(new Lesson(Lesson.Kind.BOTTLENECK, "everybody waits for the test system"))
            .balance(TalkBalance.of(30, 40))
            .addFeedback(FeedbackId.of("calm"))
            .lookedBackOn(PlanId.of("ask-earlier"))
            .phase("CHECK")
            .scribe(PersonId.of("noa"))
            .addReplies(Reply.disagreement(LIN, "the date was another"))
            .addReopenedBy(LIN)
            .pulseGiven(true)
            .writtenAt(NOW)
            .build();

    static final Backlog BACKLOG =
            Backlog.builder().employee(LIN).manager(MIA).agenda(agenda()).build();

    static final PulseTally PULSE = PulseTally.builder()
            .manager(MIA)
            .quarter("2026-Q1")
            .open(new PulseSum(5, 20, 15, 25))
            .closed(new PulseSum(1, 4, 3, 2))
            .build();

    private static Agenda agenda() {
        return Agenda.of(
                AgendaItem.asking(TopicKind.PROCESS, Question.LOOK_BACK),
                AgendaItem.builder()
                        .id("pager")
                        .kind(TopicKind.PROCESS)
                        .by(Role.EMPLOYEE)
                        .text("谁来值夜班")
                        .question(Question.SUPPORT_NEEDED)
                        .covered(true)
                        .carried(2)
                        .build(),
                AgendaItem.builder()
                        .id("home")
                        .kind(TopicKind.PROCESS)
                        .text("照顾家人，想调整时间")
                        .confidential(true)
                        .build());
    }

    static final PrivateNote NOTE = PrivateNote.builder()
            .id(NoteId.of("before-the-talk"))
            .author(MIA)
            .about(LIN)
            .conversation(CONVERSATION.id())
            .text("先问问搬家的事")
            .build();

    static final AccessEntry ACCESS = AccessEntry.builder()
            .id("access/1")
            .at(NOW)
            .actor(PersonId.of("hana"))
            .onBehalfOf(PersonId.of("hugo"))
            .action(dev.perftalk.access.Action.READ)
            .kind(RecordKind.CONVERSATION)
            .record("january")
            .about(LIN)
            .reason("case 12")
            .build();

    static final Feedback FEEDBACK = Feedback.builder()
            .id(FeedbackId.of("calm"))
            .from(MIA)
            .to(LIN)
            .at(NOW)
            .content(Best.builder()
                    .kind(FeedbackKind.RECOGNITION)
                    .behavior("You let the client finish.")
                    .consequence("They stayed.")
                    .options("Would you show the others how?")
                    .outlook("We will have fewer calls like that.")
                    .build())
            .goal(GOAL.id())
            .milestone("relaunch/beta")
            .conversation(CONVERSATION.id())
            .addValues(ValueTag.of("customer-first"))
            .request(FeedbackRequest.builder()
                    .at(NOW)
                    .question("How was the call?")
                    .until(DAY)
                    .build())
            .acknowledgedAt(NOW)
            .build();

    /** What no other feedback has. */
    static final Feedback DECLINED = FEEDBACK.withContent(Optional.empty())
            .withAcknowledgedAt(Optional.empty())
            .withDeclinedAt(NOW);

    static final Feedback IN_ONE_PIECE = FEEDBACK.withContent(Optional.empty()).withText("You let the client finish.");

    static final ImprovementPlan PLAN = ImprovementPlan.builder()
            .id(PlanId.of("ask-earlier"))
            .employee(LIN)
            .manager(MIA)
            .cycle(CYCLE.id())
            .author(MIA)
            .addGoals(ImprovementGoal.builder()
                    .title("ask earlier")
                    .addActions(Action.builder()
                            .id("a")
                            .what("write the list")
                            .owner(LIN)
                            .due(DAY)
                            .doneOn(DAY)
                            .build())
                    .addSupport("a day with the partner")
                    .addCheckpoints(new Checkpoint(DAY, "the list"))
                    .build())
            .addAcknowledgedBy(LIN)
            .addFormerManagers(PersonId.of("noa"))
            .kind(PlanKind.DEVELOPMENT)
            .writtenOn(DAY)
            .addReviews(new PlanReview(DAY, LIN, Optional.of(CONVERSATION.id())))
            .build();

    /** What no plan that goes on has. */
    static final ImprovementPlan DROPPED = PLAN.withDroppedOn(DAY)
            .withGoals(PLAN.goals()
                    .get(0)
                    .withActions(
                            PLAN.actions().get(0).withDoneOn(Optional.empty()).withDroppedOn(DAY)));

    static final Message MESSAGE = Message.of(
                    new Notice("TALK_DUE", MIA, "lin@2026-Q1", Text.of("聊一聊吧", "Have a talk")),
                    Optional.of("cycle"),
                    "cycle@1",
                    NOW)
            .withAttempts(2)
            .withReason("busy");

    static final Obligation OBLIGATION = Obligation.builder()
            .id("talk/lin@2026-Q1")
            .kind("TALK_DUE")
            .employee(LIN)
            .subject("lin@2026-Q1")
            .holder(Role.MANAGER)
            .due(NOW)
            .part("a")
            .person(MIA)
            .build();

    private Samples() {}
}
