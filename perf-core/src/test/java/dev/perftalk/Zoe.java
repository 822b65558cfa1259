package dev.perftalk;

import dev.perftalk.cadence.Cadence;
import dev.perftalk.cadence.Obligation;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.AgendaItem;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.feedback.FeedbackRequest;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.internal.Caller;
import dev.perftalk.internal.Carrier;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Outbox;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Unit;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.notification.Delivery;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.Query;
import dev.perftalk.spi.storage.RecordKey;
import dev.perftalk.spi.storage.StoredRecord;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** A person who is in everything that can be stored, as employee, giver, receiver, owner, delegate and guest. */
abstract class Zoe {
    static final PersonId ZOE = PersonId.of("zoe-7f3a");
    static final String MARKER = "MARKER-91c4";
    static final CycleId CYCLE = Cycle.idOf(ZOE, World.Q1);
    static final List<String> TYPES = List.of(
            "goal",
            "cycle",
            "conversation",
            "backlog",
            "feedback",
            "plan",
            "private-note",
            "access",
            "revision",
            "outbox",
            "dead-letter",
            "obligation");

    final CountingStore store = new CountingStore();
    final World world = new World(store);

    Zoe() {
        world.people.add(
                World.ACME,
                Person.builder(ZOE.value())
                        .name(MARKER)
                        .unit("acme")
                        .manager("mia")
                        .zone(World.SHANGHAI)
                        .build());
        world.people.add(
                World.ACME,
                Person.builder("mia")
                        .unit("acme")
                        .manager("eve")
                        .delegate(ZOE.value())
                        .zone(World.SHANGHAI)
                        .build());
    }

    Session zoe() {
        return world.as(ZOE.value());
    }

    Session hr() {
        return world.as("hana").because("case 12");
    }

    static String marked(String what) {
        return what + " " + MARKER;
    }

    /** Everything that she takes part in, as employee, giver, receiver, owner, delegate and guest. */
    void aLife() {
        goals();
        cycle();
        talks();
        backlog();
        feedback();
        plans();
        notes();
        messages();
    }

    void notes() {
        note(zoe(), "hers", ZOE, World.MIA);
        note(world.as("mia"), "about-her", World.MIA, ZOE);
        hr().conversations().find(ConversationId.of("hers")).orElseThrow();
    }

    static void note(Session session, String id, PersonId author, PersonId about) {
        session.notes()
                .write(PrivateNote.builder()
                        .id(NoteId.of(id))
                        .author(author)
                        .about(about)
                        .text(marked("note"))
                        .build())
                .orThrow();
    }

    void goals() {
        world.as("mia")
                .goals()
                .addAll(List.of(
                        World.goal("own", GoalLevel.INDIVIDUAL, ZOE.value()).withParent(GoalId.of("top")),
                        World.goal("top", GoalLevel.COMPANY, "mia")))
                .orThrow();
        zoe().goals().measured(GoalId.of("own"), "m", BigDecimal.ONE).orThrow();
        zoe().onBehalfOf(World.MIA)
                .because(marked("reason"))
                .goals()
                .measured(GoalId.of("top"), "m", BigDecimal.ONE)
                .orThrow();
        world.as("mia").goals().measured(GoalId.of("top"), "m", BigDecimal.TEN).orThrow();
    }

    void cycle() {
        world.as("mia")
                .cycles()
                .open(world.cycle()
                        .withId(CYCLE)
                        .withEmployee(ZOE)
                        .withProjects(new Project(marked("id"), marked("project"), true, World.Q1)))
                .orThrow();
        write(unit -> unit.put(
                Records.CYCLE.type(),
                unit.find(Records.CYCLE.type(), CYCLE.value()).orElseThrow().withPhase(Phase.DO)));
        write(unit -> unit.put(
                Outbox.OBLIGATION,
                Obligation.builder()
                        .id(Cadence.talkId(CYCLE))
                        .kind(Cadence.TALK_DUE)
                        .employee(ZOE)
                        .subject(CYCLE.value())
                        .holder(Role.MANAGER)
                        .due(world.clock.instant().plus(Duration.ofDays(31)))
                        .build()));
    }

    Conversation.Builder talk(String id) {
        return world.talk(id, Scenario.DAILY_COACHING)
                .topics(List.of(Topic.of(TopicKind.PROCESS, Role.MANAGER, marked("topic"))))
                .addAgreements(marked("agreement"))
                .project(marked("project"));
    }

    void talks() {
        world.as("mia")
                .conversations()
                .record(talk("hers").employee(ZOE).cycle(CYCLE).build())
                .orThrow();
        world.as("mia")
                .conversations()
                .record(talk("unread").employee(ZOE).cycle(CYCLE).build())
                .orThrow();
        zoe().conversations().acknowledge(ConversationId.of("hers")).orThrow();
        Conversation guest = world.talk("guest", Scenario.DAILY_COACHING)
                .addOthers(ZOE, PersonId.of("peer"))
                .author(ZOE)
                .cycle(CYCLE)
                .build();
        zoe().conversations().record(guest).orThrow();
        world.as("emp").conversations().acknowledge(guest.id()).orThrow();
    }

    void feedback() {
        Best words = Best.builder()
                .kind(FeedbackKind.RECOGNITION)
                .behavior(marked("behaviour"))
                .consequence(marked("consequence"))
                .options(marked("options"))
                .outlook(marked("outlook"))
                .build();
        world.as("emp")
                .feedback()
                .give(World.feedback("to-her", "emp", ZOE.value(), world.clock.instant())
                        .withContent(words))
                .orThrow();
        zoe().feedback()
                .give(World.feedback("by-her", ZOE.value(), "emp", world.clock.instant())
                        .withContent(words))
                .orThrow();
        world.as("emp").feedback().acknowledge(FeedbackId.of("by-her")).orThrow();
        zoe().feedback()
                .request(World.feedback("asked-by-her", "emp", ZOE.value(), world.clock.instant())
                        .withContent(Optional.empty())
                        .withRequest(FeedbackRequest.builder()
                                .at(world.clock.instant())
                                .question(marked("question"))
                                .build()))
                .orThrow();
        zoe().feedback()
                .give(World.feedback("text", ZOE.value(), "emp", world.clock.instant())
                        .withContent(Optional.empty())
                        .withText(marked("text")))
                .orThrow();
    }

    void plans() {
        LocalDate due = LocalDate.of(2026, 4, 10);
        ImprovementGoal goal = ImprovementGoal.builder()
                .title(marked("title"))
                .addActions(Action.builder()
                        .id("a")
                        .what(marked("what"))
                        .owner(ZOE)
                        .due(due)
                        .build())
                .addSupport(marked("support"))
                .addCheckpoints(new Checkpoint(due, marked("checkpoint")))
                .build();
        ImprovementPlan hers = World.plan(due)
                .withId(PlanId.of("hers"))
                .withEmployee(ZOE)
                .withCycle(CYCLE)
                .withGoals(goal);
        world.as("mia").plans().agree(hers).orThrow();
        zoe().plans().done(hers.id(), "a").orThrow();
        zoe().plans().lookedBack(hers.id()).orThrow();
        ImprovementPlan others = World.plan(due);
        world.as("mia")
                .plans()
                .agree(others.withGoals(others.goals()
                        .get(0)
                        .withActions(others.actions().get(0).withOwner(ZOE))))
                .orThrow();
    }

    private void backlog() {
        AgendaItem item = AgendaItem.builder()
                .id("next")
                .kind(TopicKind.PROCESS)
                .text(marked("the next talk"))
                .build();
        zoe().agendas().raise(ZOE, World.MIA, item).orThrow();
    }

    void messages() {
        world.with(notification -> Delivery.rejected("no address")).runDue();
        world.as("mia")
                .conversations()
                .record(talk("waiting").employee(ZOE).build())
                .orThrow();
        world.at("2026-02-20");
        world.with(notification -> Delivery.retryAfter(Duration.ZERO, "busy")).runDue();
    }

    void write(Consumer<Unit> change) {
        new Carrier(store, world.clock)
                .carry(Caller.person(TenantId.of(World.ACME), World.MIA), Deed.ADVANCE, unit -> {
                    change.accept(unit);
                    return Outcome.accepted(true);
                })
                .orThrow();
    }

    Stream<StoredRecord> everything() {
        return TYPES.stream()
                .flatMap(type -> store.query(Query.of(World.ACME, type).withLimit(Query.MAX_LIMIT)).records().stream());
    }

    static String text(StoredRecord stored) {
        return stored.key() + " " + stored.labels() + " " + stored.body().json();
    }

    StoredRecord stored(String type, String id) {
        RecordKey key = RecordKey.of(World.ACME, type, id);
        return store.find(List.of(key)).get(key);
    }
}
