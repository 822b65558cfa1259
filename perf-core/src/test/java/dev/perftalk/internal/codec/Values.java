package dev.perftalk.internal.codec;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.RecordKind;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Guest;
import dev.perftalk.conversation.Lesson;
import dev.perftalk.conversation.PrivateNote;
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
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.GoalRevision;
import dev.perftalk.goal.GoalRevision.Status;
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
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanKind;
import dev.perftalk.plan.PlanReview;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Any value of each stored type: every optional field there or not, any text, instants to the nanosecond. */
class Values extends DomainContextBase {
    private static Arbitrary<Any> any() {
        return Arbitraries.randomValue(Any::new);
    }

    @Provide
    Arbitrary<Goal> goals() {
        return any().map(any -> Goal.builder()
                .id(GoalId.of(any.name()))
                .level(any.of(GoalLevel.COMPANY, GoalLevel.INDIVIDUAL, new GoalLevel("SQUAD", 7)))
                .title("t" + any.text())
                .rationale(any.maybe(any::text))
                .priority(1 + any.random().nextInt(5))
                .measures(any.some(() -> measure(any)))
                .weight(any.weight())
                .owner(any.maybe(any::person))
                .period(any.maybe(any::period))
                .parent(any.maybe(() -> GoalId.of(any.name())))
                .result(any.maybe(
                        () -> new Progress(new BigDecimal("1." + any.random().nextInt(1_000_000)))))
                .measuredAt(any.maybe(any::instant))
                .confidential(any.yes())
                .rollUp(any.of(RollUp.SUM, RollUp.WEIGHTED_AVERAGE, RollUp.of("=own")))
                .overachievement(any.of(Overachievement.values()))
                .contributesTo(any.some(() -> GoalId.of(any.name())))
                .cancelled(any.yes())
                .confidence(any.maybe(() -> Confidence.of(any.random().nextInt(11))))
                .agreement(any.maybe(() -> agreement(any)))
                .revisions(
                        any.yes() ? List.of(revision(any, 1), revision(any, 2).withStatus(Status.PROPOSED)) : List.of())
                .carriedFrom(any.maybe(() -> GoalId.of(any.name())))
                .template(any.maybe(any::text))
                .build());
    }

    private static Measure measure(Any any) {
        Measure.Builder measure = Measure.builder()
                .name("m" + any.text())
                .weight(any.number().abs())
                .measuredAt(any.maybe(any::instant));
        return switch (any.random().nextInt(4)) {
            case 0 ->
                measure.kind(MeasureKind.MONEY)
                        .unit("CNY")
                        .target(any.number())
                        .baseline(any.number())
                        .build();
            case 1 ->
                measure.addMilestones(any.text(), "b")
                        .target(new BigDecimal("2.0"))
                        .actual(BigDecimal.ONE)
                        .build();
            case 2 ->
                measure.target(new BigDecimal("-1.50"))
                        .targetHigh(any.number().abs())
                        .build();
            default ->
                measure.baseline(any.number())
                        .target(any.number())
                        .actual(any.maybe(any::number))
                        .unit(any.maybe(() -> "u" + any.text()))
                        .build();
        };
    }

    private static GoalTerms terms(Any any) {
        return GoalTerms.builder()
                .title("t" + any.text())
                .rationale(any.maybe(any::text))
                .measures(any.some(() -> measure(any).withActual(Optional.empty())))
                .weight(any.weight())
                .period(any.maybe(any::period))
                .cancelled(any.yes())
                .build();
    }

    private static Consent consent(Any any) {
        return new Consent(any.person(), any.of(Role.EMPLOYEE, Role.MANAGER), any.instant());
    }

    private static Agreement agreement(Any any) {
        return Agreement.builder()
                .talk(PlanTalk.builder()
                        .aims(any.maybe(any::text))
                        .fit(any.maybe(any::text))
                        .challenge(any.maybe(any::text))
                        .resources(any.some(any::text))
                        .risks(any.some(any::text))
                        .build())
                .terms(terms(any))
                .parent(any.maybe(() -> GoalId.of(any.name())))
                .consents(any.some(() -> consent(any)))
                .build();
    }

    private static GoalRevision revision(Any any, int number) {
        return GoalRevision.builder()
                .number(number)
                .before(terms(any))
                .after(terms(any))
                .why(any.text())
                .proposed(consent(any))
                .status(any.of(Status.ACCEPTED, Status.DECLINED, Status.WITHDRAWN))
                .answered(any.maybe(() -> consent(any)))
                .answer(any.maybe(any::text))
                .build();
    }

    @Provide
    Arbitrary<Conversation> conversations() {
        return any().map(any -> Conversation.builder()
                .id(ConversationId.of(any.name()))
                .employee(any.person())
                .manager(any.person())
                .others(any.some(any::person))
                .heldAt(any.instant())
                .duration(Duration.ofSeconds(1 + any.random().nextInt(80_000)))
                .channel(any.of(Channel.ONE_ON_ONE, Channel.of("WALK")))
                .scenario(any.of(Scenario.GOAL_SETTING, Scenario.of("ONBOARDING")))
                .initiatedBy(any.of(Role.values()))
                .ledBy(any.of(Role.values()))
                .topics(any.some(() -> topic(any)))
                .agreements(any.some(any::text))
                .cycle(any.maybe(() -> CycleId.of(any.name())))
                .project(any.maybe(any::name))
                .author(any.person())
                .acknowledgedBy(any.some(any::person))
                .confidential(any.yes())
                .released(any.yes())
                .guests(any.some(() -> new Guest(any.person(), any.of(Role.values()))))
                .confirmed(any.yes())
                .calledOff(any.yes())
                .agenda(agenda(any))
                .safety(SafetyChecklist.of(any.of(SafetyChecklist.Item.values())))
                .sharedNotes(any.some(() -> new SharedNote(any.person(), "n" + any.text())))
                .actions(any.some(() -> action(any)))
                .blockers(any.some(any::text))
                .support(any.some(any::text))
                .lessons(any.some(() -> new Lesson(any.of(Lesson.Kind.values()), "l" + any.text())))
                .balance(any.maybe(() ->
                        TalkBalance.of(any.random().nextInt(51), any.random().nextInt(50))))
                .feedback(any.some(() -> FeedbackId.of(any.name())))
                .lookedBackOn(any.maybe(() -> PlanId.of(any.name())))
                .phase(any.maybe(any::name))
                .scribe(any.maybe(any::person))
                .replies(any.some(() -> new Reply(any.person(), any.yes(), "r" + any.text())))
                .reopenedBy(any.some(any::person))
                .pulseGiven(any.yes())
                .writtenAt(any.instant())
                .build());
    }

    private static Agenda agenda(Any any) {
        return new Agenda(any.some(() -> AgendaItem.builder()
                .id(any.name() + any.random().nextInt())
                .kind(any.of(TopicKind.values()))
                .by(any.maybe(() -> any.of(Role.values())))
                .text("t" + any.text())
                .question(any.maybe(() -> any.of(Question.LOOK_BACK, Question.of("HOBBIES"))))
                .covered(any.yes())
                .carried(any.random().nextInt(9))
                .confidential(any.yes())
                .build()));
    }

    @Provide
    Arbitrary<Backlog> backlogs() {
        return any().map(any -> Backlog.builder()
                .employee(any.person())
                .manager(any.person())
                .agenda(agenda(any))
                .build());
    }

    @Provide
    Arbitrary<PrivateNote> notes() {
        return any().map(any -> PrivateNote.builder()
                .id(NoteId.of(any.name()))
                .author(any.person())
                .about(any.maybe(any::person))
                .conversation(any.maybe(() -> ConversationId.of(any.name())))
                .text("n" + any.text())
                .build());
    }

    @Provide
    Arbitrary<AccessEntry> entries() {
        return any().map(any -> AccessEntry.builder()
                .id(any.name())
                .at(any.instant())
                .actor(any.person())
                .onBehalfOf(any.maybe(any::person))
                .action(any.of(dev.perftalk.access.Action.values()))
                .kind(any.of(RecordKind.values()))
                .record(any.name())
                .about(any.maybe(any::person))
                .reason(any.text())
                .build());
    }

    private static Topic topic(Any any) {
        Topic topic = Topic.of(any.of(TopicKind.values()), any.of(Role.values()), "t" + any.text());
        return any.yes() ? topic : topic.answering(any.of(Question.TOP_GOALS, Question.of("HOBBIES")));
    }

    @Provide
    Arbitrary<Feedback> feedback() {
        return any().map(any -> said(
                any,
                Feedback.builder()
                        .id(FeedbackId.of(any.name()))
                        .from(any.person())
                        .to(any.person())
                        .at(any.instant())
                        .goal(any.maybe(() -> GoalId.of(any.name())))
                        .milestone(any.maybe(any::name))
                        .conversation(any.maybe(() -> ConversationId.of(any.name())))
                        .values(any.some(() -> ValueTag.of(any.name())))
                        .request(any.maybe(() -> FeedbackRequest.builder()
                                .at(any.instant())
                                .question(any.text())
                                .until(any.maybe(any::day))
                                .build()))
                        .acknowledgedAt(any.maybe(any::instant))
                        .build()));
    }

    private static Feedback said(Any any, Feedback feedback) {
        return switch (any.random().nextInt(4)) {
            case 0 -> feedback;
            case 1 -> feedback.withDeclinedAt(any.instant());
            case 2 -> feedback.withText(any.text());
            default ->
                feedback.withContent(Best.builder()
                        .kind(any.of(FeedbackKind.values()))
                        .behavior(any.text())
                        .consequence(any.text())
                        .options(any.text())
                        .outlook(any.text())
                        .build());
        };
    }

    @Provide
    Arbitrary<ImprovementPlan> plans() {
        return any().map(any -> ImprovementPlan.builder()
                .id(PlanId.of(any.name()))
                .employee(any.person())
                .manager(any.person())
                .cycle(any.maybe(() -> CycleId.of(any.name())))
                .author(any.person())
                .goals(any.some(() -> ImprovementGoal.builder()
                        .title(any.text())
                        .actions(any.some(() -> action(any)))
                        .support(any.some(any::text))
                        .checkpoints(any.some(() -> new Checkpoint(any.day(), any.text())))
                        .build()))
                .acknowledgedBy(any.some(any::person))
                .formerManagers(any.some(any::person))
                .kind(any.of(PlanKind.values()))
                .writtenOn(any.maybe(any::day))
                .reviews(any.some(
                        () -> new PlanReview(any.day(), any.person(), any.maybe(() -> ConversationId.of(any.name())))))
                .droppedOn(any.maybe(any::day))
                .build());
    }

    private static Action action(Any any) {
        Action action = Action.builder()
                .id(any.name())
                .what(any.text())
                .owner(any.maybe(any::person))
                .due(any.maybe(any::day))
                .build();
        return switch (any.random().nextInt(3)) {
            case 0 -> action;
            case 1 -> action.withDoneOn(any.day());
            default -> action.withDroppedOn(any.day());
        };
    }

    @Provide
    Arbitrary<Cycle> cycles() {
        return any().map(any -> Cycle.builder()
                .id(CycleId.of(any.name()))
                .employee(PersonId.of("e" + any.name()))
                .manager(PersonId.of("m" + any.name()))
                .period(any.bounded())
                .phase(any.of(Phase.values()))
                .status(any.of(CycleStatus.values()))
                .goals(any.some(() -> GoalId.of(any.name())))
                .projects(any.some(() -> new Project(any.name(), any.name(), any.yes(), any.period())))
                .phaseSince(any.instant())
                .previous(any.maybe(() -> CycleId.of(any.name())))
                .next(any.maybe(() -> CycleId.of(any.name())))
                .formerManagers(any.some(any::person))
                .managerSince(any.maybe(any::instant))
                .openedAt(any.maybe(any::instant))
                .workingSince(any.maybe(any::instant))
                .renegotiating(any.some(() -> GoalId.of(any.name())))
                .suspensions(any.some(() -> new Suspension(
                        LocalDate.EPOCH,
                        any.maybe(() -> LocalDate.EPOCH.plusDays(any.name().length())))))
                .endedAt(any.maybe(any::instant))
                .cancelReason(any.maybe(() -> CancelReason.of(any.name())))
                .build());
    }
}
