package dev.perftalk.internal.codec;

import static dev.perftalk.internal.codec.Forms.BOOLEAN;
import static dev.perftalk.internal.codec.Forms.DATE;
import static dev.perftalk.internal.codec.Forms.DECIMAL;
import static dev.perftalk.internal.codec.Forms.INSTANT;
import static dev.perftalk.internal.codec.Forms.INT;
import static dev.perftalk.internal.codec.Forms.PERIOD;
import static dev.perftalk.internal.codec.Forms.PERSON;
import static dev.perftalk.internal.codec.Forms.STRING;
import static dev.perftalk.internal.codec.Forms.code;
import static dev.perftalk.internal.codec.Forms.list;
import static dev.perftalk.internal.codec.Forms.set;
import static dev.perftalk.internal.codec.Forms.text;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.RecordKind;
import dev.perftalk.conversation.PrivateNote;
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
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.goal.Overachievement;
import dev.perftalk.goal.Progress;
import dev.perftalk.goal.RollUp;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanKind;
import dev.perftalk.plan.PlanReview;
import java.time.LocalDate;

/** The stored shape of each domain type. Names and forms are for ever; see {@link Shape}. */
public final class Shapes {
    private static final Form<GoalId> GOAL_ID = text(GoalId::value, GoalId::of);
    private static final Form<CycleId> CYCLE_ID = NameForm.CYCLE;
    static final Form<ConversationId> CONVERSATION_ID = text(ConversationId::value, ConversationId::of);

    /** The code and the rank: a vendor's own level has to come back as it was. */
    private static final Form<GoalLevel> LEVEL = Shape.of(
                    Parts::new, (Parts p) -> new GoalLevel(p.get("code", String.class), p.get("rank", Integer.class)))
            .field("code", GoalLevel::code, Parts.to("code"), STRING)
            .field("rank", GoalLevel::rank, Parts.to("rank"), INT);

    public static final Shape<Goal, ?> GOAL = Shape.of(Goal::builder, (Goal.Builder b) -> b.build())
            .field("id", Goal::id, (b, v) -> b.id(v), GOAL_ID)
            .field("level", Goal::level, (b, v) -> b.level(v), LEVEL)
            .field("title", Goal::title, (b, v) -> b.title(v), STRING)
            .optional("rationale", Goal::rationale, (b, v) -> b.rationale(v), STRING)
            .field("priority", Goal::priority, (b, v) -> b.priority(v), INT)
            .field("measures", Goal::measures, (b, v) -> b.measures(v), list(GoalForms.MEASURE))
            .field("weight", Goal::weight, (b, v) -> b.weight(v), DECIMAL)
            .optional("owner", Goal::owner, (b, v) -> b.owner(v), PERSON)
            .optional("period", Goal::period, (b, v) -> b.period(v), PERIOD)
            .optional("parent", Goal::parent, (b, v) -> b.parent(v), GOAL_ID)
            .optional(
                    "result",
                    Goal::result,
                    (b, v) -> b.result(v),
                    Forms.of(progress -> DECIMAL.write(progress.value()), json -> new Progress(DECIMAL.read(json))))
            .optional("measuredAt", Goal::measuredAt, (b, v) -> b.measuredAt(v), INSTANT)
            .field("confidential", Goal::confidential, (b, v) -> b.confidential(v), BOOLEAN)
            .defaulted("rollUp", Goal::rollUp, (b, v) -> b.rollUp(v), text(RollUp::code, RollUp::of))
            .defaulted(
                    "overachievement",
                    Goal::overachievement,
                    (b, v) -> b.overachievement(v),
                    code(Overachievement.values()))
            .defaulted("contributesTo", Goal::contributesTo, (b, v) -> b.contributesTo(v), set(GOAL_ID))
            .defaulted("cancelled", Goal::cancelled, (b, v) -> b.cancelled(v), BOOLEAN)
            .optional("confidence", Goal::confidence, (b, v) -> b.confidence(v), GoalForms.CONFIDENCE)
            .optional("agreement", Goal::agreement, (b, v) -> b.agreement(v), GoalForms.AGREEMENT)
            .defaulted("revisions", Goal::revisions, (b, v) -> b.revisions(v), list(GoalForms.REVISION))
            .optional("carriedFrom", Goal::carriedFrom, (b, v) -> b.carriedFrom(v), GOAL_ID)
            .optional("template", Goal::template, (b, v) -> b.template(v), STRING);

    public static final Shape<GoalTemplate, ?> TEMPLATE = Shape.of(
                    GoalTemplate::builder, (GoalTemplate.Builder b) -> b.build())
            .field("id", GoalTemplate::id, (b, v) -> b.id(v), STRING)
            .field("level", GoalTemplate::level, (b, v) -> b.level(v), LEVEL)
            .field("title", GoalTemplate::title, (b, v) -> b.title(v), STRING)
            .optional("rationale", GoalTemplate::rationale, (b, v) -> b.rationale(v), STRING)
            .field("measures", GoalTemplate::measures, (b, v) -> b.measures(v), list(GoalForms.MEASURE))
            .field("weight", GoalTemplate::weight, (b, v) -> b.weight(v), DECIMAL)
            .field("priority", GoalTemplate::priority, (b, v) -> b.priority(v), INT)
            .optional("parent", GoalTemplate::parent, (b, v) -> b.parent(v), GOAL_ID)
            .optional("keeper", GoalTemplate::keeper, (b, v) -> b.keeper(v), PERSON);

    public static final Shape<PrivateNote, ?> NOTE = Shape.of(
                    PrivateNote::builder, (PrivateNote.Builder b) -> b.build())
            .field("id", PrivateNote::id, (b, v) -> b.id(v), text(NoteId::value, NoteId::of))
            .field("author", PrivateNote::author, (b, v) -> b.author(v), PERSON)
            .optional("about", PrivateNote::about, (b, v) -> b.about(v), PERSON)
            .optional("conversation", PrivateNote::conversation, (b, v) -> b.conversation(v), CONVERSATION_ID)
            .field("text", PrivateNote::text, (b, v) -> b.text(v), STRING);

    private static final Form<Best> BEST = Shape.of(Best::builder, (Best.Builder b) -> b.build())
            .field("kind", Best::kind, (b, v) -> b.kind(v), code(FeedbackKind.values()))
            .field("behavior", Best::behavior, (b, v) -> b.behavior(v), STRING)
            .field("consequence", Best::consequence, (b, v) -> b.consequence(v), STRING)
            .field("options", Best::options, (b, v) -> b.options(v), STRING)
            .field("outlook", Best::outlook, (b, v) -> b.outlook(v), STRING);

    private static final Form<FeedbackRequest> FEEDBACK_REQUEST = Shape.of(
                    FeedbackRequest::builder, (FeedbackRequest.Builder b) -> b.build())
            .field("at", FeedbackRequest::at, (b, v) -> b.at(v), INSTANT)
            .field("question", FeedbackRequest::question, (b, v) -> b.question(v), STRING)
            .optional("until", FeedbackRequest::until, (b, v) -> b.until(v), DATE);

    public static final Shape<Feedback, ?> FEEDBACK = Shape.of(Feedback::builder, (Feedback.Builder b) -> b.build())
            .field("id", Feedback::id, (b, v) -> b.id(v), text(FeedbackId::value, FeedbackId::of))
            .field("from", Feedback::from, (b, v) -> b.from(v), PERSON)
            .field("to", Feedback::to, (b, v) -> b.to(v), PERSON)
            .field("at", Feedback::at, (b, v) -> b.at(v), INSTANT)
            .optional("content", Feedback::content, (b, v) -> b.content(v), BEST)
            .optional("text", Feedback::text, (b, v) -> b.text(v), STRING)
            .optional("goal", Feedback::goal, (b, v) -> b.goal(v), GOAL_ID)
            .optional("milestone", Feedback::milestone, (b, v) -> b.milestone(v), STRING)
            .optional("conversation", Feedback::conversation, (b, v) -> b.conversation(v), CONVERSATION_ID)
            .defaulted("values", Feedback::values, (b, v) -> b.values(v), set(text(ValueTag::code, ValueTag::of)))
            .optional("request", Feedback::request, (b, v) -> b.request(v), FEEDBACK_REQUEST)
            .optional("declinedAt", Feedback::declinedAt, (b, v) -> b.declinedAt(v), INSTANT)
            .optional("acknowledgedAt", Feedback::acknowledgedAt, (b, v) -> b.acknowledgedAt(v), INSTANT);

    static final Form<Action> ACTION = Shape.of(Action::builder, (Action.Builder b) -> b.build())
            .field("id", Action::id, (b, v) -> b.id(v), STRING)
            .field("what", Action::what, (b, v) -> b.what(v), STRING)
            .optional("owner", Action::owner, (b, v) -> b.owner(v), PERSON)
            .optional("due", Action::due, (b, v) -> b.due(v), DATE)
            .optional("doneOn", Action::doneOn, (b, v) -> b.doneOn(v), DATE)
            .optional("droppedOn", Action::droppedOn, (b, v) -> b.droppedOn(v), DATE);

    private static final Form<Checkpoint> CHECKPOINT = Shape.of(
                    Parts::new, (Parts p) -> new Checkpoint(p.get("on", LocalDate.class), p.get("what", String.class)))
            .field("on", Checkpoint::on, Parts.to("on"), DATE)
            .field("what", Checkpoint::what, Parts.to("what"), STRING);

    private static final Form<ImprovementGoal> IMPROVEMENT_GOAL = Shape.of(
                    ImprovementGoal::builder, (ImprovementGoal.Builder b) -> b.build())
            .field("title", ImprovementGoal::title, (b, v) -> b.title(v), STRING)
            .field("actions", ImprovementGoal::actions, (b, v) -> b.actions(v), list(ACTION))
            .field("support", ImprovementGoal::support, (b, v) -> b.support(v), list(STRING))
            .field("checkpoints", ImprovementGoal::checkpoints, (b, v) -> b.checkpoints(v), list(CHECKPOINT));

    private static final Form<PlanReview> PLAN_REVIEW = Shape.of(
                    Parts::new,
                    (Parts p) -> new PlanReview(
                            p.get("on", LocalDate.class),
                            p.get("by", PersonId.class),
                            p.find("conversation", ConversationId.class)))
            .field("on", PlanReview::on, Parts.to("on"), DATE)
            .field("by", PlanReview::by, Parts.to("by"), PERSON)
            .optional("conversation", PlanReview::conversation, Parts.to("conversation"), CONVERSATION_ID);

    public static final Shape<ImprovementPlan, ?> PLAN = Shape.of(
                    ImprovementPlan::builder, (ImprovementPlan.Builder b) -> b.build())
            .field("id", ImprovementPlan::id, (b, v) -> b.id(v), text(PlanId::value, PlanId::of))
            .field("employee", ImprovementPlan::employee, (b, v) -> b.employee(v), PERSON)
            .field("manager", ImprovementPlan::manager, (b, v) -> b.manager(v), PERSON)
            .optional("cycle", ImprovementPlan::cycle, (b, v) -> b.cycle(v), CYCLE_ID)
            .field("author", ImprovementPlan::author, (b, v) -> b.author(v), PERSON)
            .field("goals", ImprovementPlan::goals, (b, v) -> b.goals(v), list(IMPROVEMENT_GOAL))
            .field("acknowledgedBy", ImprovementPlan::acknowledgedBy, (b, v) -> b.acknowledgedBy(v), set(PERSON))
            .defaulted("formerManagers", ImprovementPlan::formerManagers, (b, v) -> b.formerManagers(v), set(PERSON))
            .defaulted("kind", ImprovementPlan::kind, (b, v) -> b.kind(v), code(PlanKind.values()))
            .optional("writtenOn", ImprovementPlan::writtenOn, (b, v) -> b.writtenOn(v), DATE)
            .defaulted("reviews", ImprovementPlan::reviews, (b, v) -> b.reviews(v), list(PLAN_REVIEW))
            .optional("droppedOn", ImprovementPlan::droppedOn, (b, v) -> b.droppedOn(v), DATE);

    private static final Form<Project> PROJECT = Shape.of(
                    Parts::new,
                    (Parts p) -> new Project(
                            p.get("id", String.class),
                            p.get("name", String.class),
                            p.get("important", Boolean.class),
                            p.get("period", Period.class)))
            .field("id", Project::id, Parts.to("id"), STRING)
            .field("name", Project::name, Parts.to("name"), STRING)
            .field("important", Project::important, Parts.to("important"), BOOLEAN)
            .field("period", Project::period, Parts.to("period"), PERIOD);

    private static final Form<Suspension> SUSPENSION = Shape.of(
                    Parts::new,
                    (Parts p) -> new Suspension(p.get("from", LocalDate.class), p.find("until", LocalDate.class)))
            .field("from", Suspension::from, Parts.to("from"), DATE)
            .optional("until", Suspension::until, Parts.to("until"), DATE);

    public static final Shape<Cycle, ?> CYCLE = Shape.of(Cycle::builder, (Cycle.Builder b) -> b.build())
            .field("id", Cycle::id, (b, v) -> b.id(v), CYCLE_ID)
            .field("employee", Cycle::employee, (b, v) -> b.employee(v), PERSON)
            .field("manager", Cycle::manager, (b, v) -> b.manager(v), PERSON)
            .field("period", Cycle::period, (b, v) -> b.period(v), PERIOD)
            .field("phase", Cycle::phase, (b, v) -> b.phase(v), code(Phase.values()))
            .field("status", Cycle::status, (b, v) -> b.status(v), code(CycleStatus.values()))
            .field("goals", Cycle::goals, (b, v) -> b.goals(v), list(GOAL_ID))
            .field("projects", Cycle::projects, (b, v) -> b.projects(v), list(PROJECT))
            .field("phaseSince", Cycle::phaseSince, (b, v) -> b.phaseSince(v), INSTANT)
            .optional("previous", Cycle::previous, (b, v) -> b.previous(v), CYCLE_ID)
            .optional("next", Cycle::next, (b, v) -> b.next(v), CYCLE_ID)
            .defaulted("formerManagers", Cycle::formerManagers, (b, v) -> b.formerManagers(v), set(PERSON))
            .optional("managerSince", Cycle::managerSince, (b, v) -> b.managerSince(v), INSTANT)
            .optional("openedAt", Cycle::openedAt, (b, v) -> b.openedAt(v), INSTANT)
            .optional("workingSince", Cycle::workingSince, (b, v) -> b.workingSince(v), INSTANT)
            .defaulted("renegotiating", Cycle::renegotiating, (b, v) -> b.renegotiating(v), set(GOAL_ID))
            .defaulted("suspensions", Cycle::suspensions, (b, v) -> b.suspensions(v), list(SUSPENSION))
            .optional("endedAt", Cycle::endedAt, (b, v) -> b.endedAt(v), INSTANT)
            .optional(
                    "cancelReason",
                    Cycle::cancelReason,
                    (b, v) -> b.cancelReason(v),
                    text(CancelReason::code, CancelReason::of));

    public static final Shape<AccessEntry, ?> ACCESS = Shape.of(
                    AccessEntry::builder, (AccessEntry.Builder b) -> b.build())
            .field("id", AccessEntry::id, (b, v) -> b.id(v), STRING)
            .field("at", AccessEntry::at, (b, v) -> b.at(v), INSTANT)
            .field("actor", AccessEntry::actor, (b, v) -> b.actor(v), PERSON)
            .optional("onBehalfOf", AccessEntry::onBehalfOf, (b, v) -> b.onBehalfOf(v), PERSON)
            .field("action", AccessEntry::action, (b, v) -> b.action(v), code(dev.perftalk.access.Action.values()))
            .field("kind", AccessEntry::kind, (b, v) -> b.kind(v), code(RecordKind.values()))
            .field("record", AccessEntry::record, (b, v) -> b.record(v), STRING)
            .optional("about", AccessEntry::about, (b, v) -> b.about(v), PERSON)
            .field("reason", AccessEntry::reason, (b, v) -> b.reason(v), STRING);

    private Shapes() {}
}
