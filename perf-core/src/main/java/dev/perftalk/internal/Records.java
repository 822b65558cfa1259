package dev.perftalk.internal;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.RecordKind;
import dev.perftalk.conversation.Backlog;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.conversation.PulseTally;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalTemplate;
import dev.perftalk.internal.codec.Shapes;
import dev.perftalk.internal.codec.TalkShapes;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.storage.Labels;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The record types of the domain: names, labels, and whom each concerns. */
public final class Records {
    /** The label under which everyone stands whom a record names. */
    public static final String PERSON = "person";

    public static final String EMPLOYEE = "employee";
    public static final String MANAGER = "manager";
    public static final String CYCLE_LABEL = "cycle";
    public static final String CONVERSATION_LABEL = "conversation";
    public static final String AUTHOR = "author";
    public static final String ABOUT = "about";

    public static final Guarded<Goal> GOAL = new Guarded<>(
                    new RecordType<>(
                            "goal",
                            Shapes.GOAL,
                            goal -> goal.id().value(),
                            goal -> {
                                Labels labels = Labels.of("level", goal.level().code());
                                labels = goal.parent()
                                        .map(parent -> parent.value())
                                        .map(adding(labels, "parent"))
                                        .orElse(labels);
                                return goal.owner()
                                        .map(PersonId::value)
                                        .map(adding(labels, PERSON))
                                        .orElse(labels);
                            },
                            goal -> Optional.empty()),
                    RecordKind.GOAL,
                    goal -> Involved.of(goal.owner().map(Set::of).orElse(Set.of()), goal.owner())
                            .confidential(goal.confidential()),
                    goal -> Set.<PersonId>of())
            .linkedBy(GoalLinks.LINKS);

    public static final Guarded<Cycle> CYCLE = new Guarded<>(
            new RecordType<>(
                    "cycle",
                    Shapes.CYCLE,
                    cycle -> cycle.id().value(),
                    cycle -> pair(cycle.employee(), cycle.manager(), Set.of())
                            .and("status", cycle.status().name())
                            .and("phase", cycle.phase().name()),
                    cycle -> Optional.of(cycle.phaseSince())),
            RecordKind.CYCLE,
            cycle -> Involved.of(Set.of(cycle.employee(), cycle.manager()), cycle.employee())
                    .at(cycle.heldSince())
                    .heldBy(cycle.manager()));

    public static final Guarded<Conversation> CONVERSATION = new Guarded<>(
            new RecordType<>(
                    "conversation",
                    TalkShapes.CONVERSATION,
                    talk -> talk.id().value(),
                    talk -> {
                        Labels labels = pair(talk.employee(), talk.manager(), talk.others());
                        return talk.cycle()
                                .map(id -> id.value())
                                .map(adding(labels, CYCLE_LABEL))
                                .orElse(labels);
                    },
                    talk -> Optional.of(talk.heldAt())),
            RecordKind.CONVERSATION,
            talk -> new Involved(
                    talk.participants(),
                    Optional.of(talk.employee()),
                    Optional.empty(),
                    Optional.of(talk.heldAt()),
                    talk.confidential(),
                    talk.released(),
                    Optional.empty()),
            talk -> distinct(talk.employee(), talk.manager()));

    /** What waits to be talked about is nobody's but of the two, whoever leads them. */
    public static final Guarded<Backlog> BACKLOG = new Guarded<>(
            new RecordType<>(
                    "backlog",
                    TalkShapes.BACKLOG,
                    backlog -> backlogId(backlog.employee(), backlog.manager()),
                    backlog -> pair(backlog.employee(), backlog.manager(), Set.of()),
                    backlog -> Optional.empty()),
            RecordKind.CONVERSATION,
            backlog -> Involved.of(distinct(backlog.employee(), backlog.manager()), backlog.employee())
                    .confidential(true));

    public static final Guarded<Feedback> FEEDBACK = new Guarded<>(
            new RecordType<>(
                    "feedback",
                    Shapes.FEEDBACK,
                    feedback -> feedback.id().value(),
                    feedback -> Labels.of("from", feedback.from().value())
                            .and("to", feedback.to().value())
                            .and(PERSON, feedback.from().value())
                            .and(PERSON, feedback.to().value()),
                    feedback -> Optional.of(feedback.at())),
            RecordKind.FEEDBACK,
            feedback -> Involved.of(distinct(feedback.from(), feedback.to()), feedback.to())
                    .at(feedback.at()));

    public static final Guarded<ImprovementPlan> PLAN = new Guarded<>(
            new RecordType<>(
                    "plan",
                    Shapes.PLAN,
                    plan -> plan.id().value(),
                    plan -> {
                        Labels labels = pair(plan.employee(), plan.manager(), Set.of());
                        return plan.cycle()
                                .map(id -> id.value())
                                .map(adding(labels, CYCLE_LABEL))
                                .orElse(labels);
                    },
                    plan -> Optional.empty()),
            RecordKind.PLAN,
            plan -> Involved.of(distinct(plan.employee(), plan.manager()), plan.employee())
                    .heldBy(plan.manager()));

    /**
     * Stored under an id of author and note, so that nobody learns from an id being taken that somebody else has a note.
     * Under no label stands whom it is about: not even that there is one is anybody's but the author's.
     */
    public static final Guarded<PrivateNote> NOTE = new Guarded<>(
                    new RecordType<>(
                            "private-note",
                            Shapes.NOTE,
                            note -> noteId(note.author(), note.id()),
                            note -> note.conversation()
                                    .map(ConversationId::value)
                                    .map(adding(Labels.of(AUTHOR, note.author().value()), CONVERSATION_LABEL))
                                    .orElseGet(() ->
                                            Labels.of(AUTHOR, note.author().value())),
                            note -> Optional.empty()),
                    RecordKind.PRIVATE_NOTE,
                    note -> Involved.own(note.author()),
                    note -> note.about()
                            .map(about -> distinct(note.author(), about))
                            .orElseGet(() -> Set.of(note.author())))
            .named(note -> note.id().value());

    /** Without history, labels and time, which would tell whose answer came when; people see a part of it, never the record. */
    static final RecordType<PulseTally> PULSE = new RecordType<>(
            "pulse",
            TalkShapes.PULSE,
            tally -> RecordIds.of("pulse", tally.manager().value(), tally.quarter()),
            tally -> Labels.none(),
            tally -> Optional.of(Instant.EPOCH));

    public static final Guarded<AccessEntry> ACCESS = new Guarded<>(
            new RecordType<>(
                    "access",
                    Shapes.ACCESS,
                    AccessEntry::id,
                    entry -> entry.about()
                            .map(PersonId::value)
                            .map(adding(Labels.none(), ABOUT))
                            .orElseGet(Labels::none),
                    entry -> Optional.of(entry.at())),
            RecordKind.ACCESS_ENTRY,
            entry -> Involved.of(Set.of(), entry.about()).at(entry.at()),
            entry -> entry.about().map(Set::of).orElseGet(Set::of));

    public static final Guarded<GoalTemplate> TEMPLATE = new Guarded<>(
            new RecordType<>(
                    "goal-template",
                    Shapes.TEMPLATE,
                    GoalTemplate::id,
                    template -> {
                        Labels labels = Labels.of("level", template.level().code());
                        return template.keeper()
                                .map(PersonId::value)
                                .map(adding(labels, PERSON))
                                .orElse(labels);
                    },
                    template -> Optional.empty()),
            RecordKind.TEMPLATE,
            template -> Involved.of(template.keeper().map(Set::of).orElse(Set.of()), template.keeper()),
            template -> Set.of());

    /** All of them. */
    static final List<Guarded<?>> ALL =
            List.of(GOAL, CYCLE, CONVERSATION, BACKLOG, FEEDBACK, PLAN, NOTE, ACCESS, TEMPLATE);

    private Records() {}

    /** The two, or the one that both are: what is refused later must be read before. */
    private static Set<PersonId> distinct(PersonId one, PersonId other) {
        return one.equals(other) ? Set.of(one) : Set.of(one, other);
    }

    /** What an author's note is stored under. */
    public static String noteId(PersonId author, NoteId id) {
        return RecordIds.of("note", author.value(), id.value());
    }

    /** The id of what two people want to talk about. */
    public static String backlogId(PersonId employee, PersonId manager) {
        return RecordIds.of("backlog", employee.value(), manager.value());
    }

    /** Whether people see records of a type, as far as they may. */
    static boolean isGuarded(String name) {
        return ALL.stream().anyMatch(type -> type.type().name().equals(name));
    }

    /** The type of a name. */
    static Guarded<?> named(String name) {
        return ALL.stream()
                .filter(type -> type.type().name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("of a type that this release does not know: " + name));
    }

    private static Labels pair(PersonId employee, PersonId manager, Collection<PersonId> others) {
        Labels labels =
                Labels.of(Map.of(PERSON, others.stream().map(PersonId::value).toList()));
        return labels.and(EMPLOYEE, employee.value())
                .and(MANAGER, manager.value())
                .and(PERSON, employee.value())
                .and(PERSON, manager.value());
    }

    private static Function<String, Labels> adding(Labels labels, String name) {
        return value -> labels.and(name, value);
    }
}
