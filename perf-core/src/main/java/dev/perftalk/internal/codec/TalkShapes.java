package dev.perftalk.internal.codec;

import static dev.perftalk.internal.codec.Forms.BOOLEAN;
import static dev.perftalk.internal.codec.Forms.DURATION;
import static dev.perftalk.internal.codec.Forms.INSTANT;
import static dev.perftalk.internal.codec.Forms.INT;
import static dev.perftalk.internal.codec.Forms.PERSON;
import static dev.perftalk.internal.codec.Forms.STRING;
import static dev.perftalk.internal.codec.Forms.code;
import static dev.perftalk.internal.codec.Forms.list;
import static dev.perftalk.internal.codec.Forms.set;
import static dev.perftalk.internal.codec.Forms.text;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Agenda;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Guest;
import dev.perftalk.conversation.Lesson;
import dev.perftalk.conversation.PulseSum;
import dev.perftalk.conversation.PulseTally;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Reply;
import dev.perftalk.conversation.SafetyChecklist;
import dev.perftalk.conversation.SharedNote;
import dev.perftalk.conversation.TalkBalance;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import java.util.Optional;
import java.util.Set;

/** The stored shapes of conversations and what they are made of. Names and forms are for ever; see {@link Shape}. */
public final class TalkShapes {
    private static final Form<Role> ROLE = code(Role.values());
    private static final Form<TopicKind> KIND = code(TopicKind.values());
    private static final Form<Question> QUESTION = text(Question::code, Question::of);

    static final Form<Topic> TOPIC = Shape.of(
                    Parts::new,
                    (Parts p) -> new Topic(
                            p.get("kind", TopicKind.class),
                            p.get("by", Role.class),
                            p.get("text", String.class),
                            p.find("answers", Question.class)))
            .field("kind", Topic::kind, Parts.to("kind"), KIND)
            .field("by", Topic::by, Parts.to("by"), ROLE)
            .field("text", Topic::text, Parts.to("text"), STRING)
            .optional("answers", Topic::answers, Parts.to("answers"), QUESTION);

    private static final Form<AgendaItem> ITEM = Shape.of(AgendaItem::builder, (AgendaItem.Builder b) -> b.build())
            .field("id", AgendaItem::id, (b, v) -> b.id(v), STRING)
            .field("kind", AgendaItem::kind, (b, v) -> b.kind(v), KIND)
            .optional("by", AgendaItem::by, (b, v) -> b.by(v), ROLE)
            .optional("text", AgendaItem::text, (b, v) -> b.text(v), STRING)
            .optional("question", AgendaItem::question, (b, v) -> b.question(v), QUESTION)
            .defaulted("covered", AgendaItem::covered, (b, v) -> b.covered(v), BOOLEAN)
            .defaulted("carried", AgendaItem::carried, (b, v) -> b.carried(v), INT)
            .optional(
                    "confidential",
                    item -> Optional.of(item.confidential()).filter(isSo -> isSo),
                    (b, v) -> b.confidential(v),
                    BOOLEAN);

    private static final Form<Guest> GUEST = Shape.of(
                    Parts::new, (Parts p) -> new Guest(p.get("person", PersonId.class), p.get("role", Role.class)))
            .field("person", Guest::person, Parts.to("person"), PERSON)
            .field("role", Guest::role, Parts.to("role"), ROLE);

    private static final Form<SharedNote> SHARED_NOTE = Shape.of(
                    Parts::new, (Parts p) -> new SharedNote(p.get("by", PersonId.class), p.get("text", String.class)))
            .field("by", SharedNote::by, Parts.to("by"), PERSON)
            .field("text", SharedNote::text, Parts.to("text"), STRING);

    private static final Form<Lesson> LESSON = Shape.of(
                    Parts::new, (Parts p) -> new Lesson(p.get("kind", Lesson.Kind.class), p.get("text", String.class)))
            .field("kind", Lesson::kind, Parts.to("kind"), code(Lesson.Kind.values()))
            .field("text", Lesson::text, Parts.to("text"), STRING);

    private static final Form<Reply> REPLY = Shape.of(
                    Parts::new,
                    (Parts p) -> new Reply(
                            p.get("by", PersonId.class),
                            p.get("disagrees", Boolean.class),
                            p.get("text", String.class)))
            .field("by", Reply::by, Parts.to("by"), PERSON)
            .field("disagrees", Reply::disagrees, Parts.to("disagrees"), BOOLEAN)
            .field("text", Reply::text, Parts.to("text"), STRING);

    private static final Form<TalkBalance> BALANCE = Shape.of(
                    Parts::new,
                    (Parts p) -> TalkBalance.of(p.get("asking", Integer.class), p.get("listening", Integer.class)))
            .field("asking", TalkBalance::asking, Parts.to("asking"), INT)
            .field("listening", TalkBalance::listening, Parts.to("listening"), INT);

    private static final Form<Set<SafetyChecklist.Item>> SAFETY = set(code(SafetyChecklist.Item.values()));

    public static final Shape<Conversation, ?> CONVERSATION = Shape.of(
                    Conversation::builder, (Conversation.Builder b) -> b.build())
            .field("id", Conversation::id, (b, v) -> b.id(v), Shapes.CONVERSATION_ID)
            .field("employee", Conversation::employee, (b, v) -> b.employee(v), PERSON)
            .field("manager", Conversation::manager, (b, v) -> b.manager(v), PERSON)
            .field("others", Conversation::others, (b, v) -> b.others(v), set(PERSON))
            .field("heldAt", Conversation::heldAt, (b, v) -> b.heldAt(v), INSTANT)
            .field("duration", Conversation::duration, (b, v) -> b.duration(v), DURATION)
            .field("channel", Conversation::channel, (b, v) -> b.channel(v), text(Channel::code, Channel::of))
            .field("scenario", Conversation::scenario, (b, v) -> b.scenario(v), text(Scenario::code, Scenario::of))
            .field("initiatedBy", Conversation::initiatedBy, (b, v) -> b.initiatedBy(v), ROLE)
            .field("ledBy", Conversation::ledBy, (b, v) -> b.ledBy(v), ROLE)
            .field("topics", Conversation::topics, (b, v) -> b.topics(v), list(TOPIC))
            .field("agreements", Conversation::agreements, (b, v) -> b.agreements(v), list(STRING))
            .optional("cycle", Conversation::cycle, (b, v) -> b.cycle(v), NameForm.CYCLE)
            .optional("project", Conversation::project, (b, v) -> b.project(v), STRING)
            .field("author", Conversation::author, (b, v) -> b.author(v), PERSON)
            .field("acknowledgedBy", Conversation::acknowledgedBy, (b, v) -> b.acknowledgedBy(v), set(PERSON))
            .defaulted("confidential", Conversation::confidential, (b, v) -> b.confidential(v), BOOLEAN)
            .defaulted("released", Conversation::released, (b, v) -> b.released(v), BOOLEAN)
            .defaulted("guests", Conversation::guests, (b, v) -> b.guests(v), list(GUEST))
            .defaulted("confirmed", Conversation::confirmed, (b, v) -> b.confirmed(v), BOOLEAN)
            .defaulted("calledOff", Conversation::calledOff, (b, v) -> b.calledOff(v), BOOLEAN)
            .defaulted("agenda", talk -> talk.agenda().items(), (b, v) -> b.agenda(new Agenda(v)), list(ITEM))
            .defaulted("safety", talk -> talk.safety().done(), (b, v) -> b.safety(new SafetyChecklist(v)), SAFETY)
            .defaulted("sharedNotes", Conversation::sharedNotes, (b, v) -> b.sharedNotes(v), list(SHARED_NOTE))
            .defaulted("actions", Conversation::actions, (b, v) -> b.actions(v), list(Shapes.ACTION))
            .defaulted("blockers", Conversation::blockers, (b, v) -> b.blockers(v), list(STRING))
            .defaulted("support", Conversation::support, (b, v) -> b.support(v), list(STRING))
            .defaulted("lessons", Conversation::lessons, (b, v) -> b.lessons(v), list(LESSON))
            .optional("balance", Conversation::balance, (b, v) -> b.balance(v), BALANCE)
            .defaulted(
                    "feedback",
                    Conversation::feedback,
                    (b, v) -> b.feedback(v),
                    set(text(FeedbackId::value, FeedbackId::of)))
            .optional(
                    "lookedBackOn",
                    Conversation::lookedBackOn,
                    (b, v) -> b.lookedBackOn(v),
                    text(PlanId::value, PlanId::of))
            .optional("phase", Conversation::phase, (b, v) -> b.phase(v), STRING)
            .optional("scribe", Conversation::scribe, (b, v) -> b.scribe(v), PERSON)
            .defaulted("replies", Conversation::replies, (b, v) -> b.replies(v), list(REPLY))
            .defaulted("reopenedBy", Conversation::reopenedBy, (b, v) -> b.reopenedBy(v), set(PERSON))
            .defaulted("pulseGiven", Conversation::pulseGiven, (b, v) -> b.pulseGiven(v), BOOLEAN)
            .optional("writtenAt", Conversation::writtenAt, (b, v) -> b.writtenAt(v), INSTANT);

    public static final Shape<Backlog, ?> BACKLOG = Shape.of(Backlog::builder, (Backlog.Builder b) -> b.build())
            .field("employee", Backlog::employee, (b, v) -> b.employee(v), PERSON)
            .field("manager", Backlog::manager, (b, v) -> b.manager(v), PERSON)
            .field("agenda", backlog -> backlog.agenda().items(), (b, v) -> b.agenda(new Agenda(v)), list(ITEM));

    private static final Form<PulseSum> SUM = Shape.of(
                    Parts::new,
                    (Parts p) -> new PulseSum(
                            p.get("answers", Integer.class),
                            p.get("heard", Integer.class),
                            p.get("supported", Integer.class),
                            p.get("hadASay", Integer.class)))
            .field("answers", PulseSum::answers, Parts.to("answers"), INT)
            .field("heard", PulseSum::heard, Parts.to("heard"), INT)
            .field("supported", PulseSum::supported, Parts.to("supported"), INT)
            .field("hadASay", PulseSum::hadASay, Parts.to("hadASay"), INT);

    public static final Shape<PulseTally, ?> PULSE = Shape.of(PulseTally::builder, (PulseTally.Builder b) -> b.build())
            .field("manager", PulseTally::manager, (b, v) -> b.manager(v), PERSON)
            .field("quarter", PulseTally::quarter, (b, v) -> b.quarter(v), STRING)
            .field("open", PulseTally::open, (b, v) -> b.open(v), SUM)
            .field("closed", PulseTally::closed, (b, v) -> b.closed(v), SUM);

    private TalkShapes() {}
}
