package dev.perftalk.attack;

import dev.perftalk.access.AccessEntry;
import dev.perftalk.access.Action;
import dev.perftalk.access.RecordKind;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.PrivateNote;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.internal.Caller;
import dev.perftalk.internal.Carrier;
import dev.perftalk.internal.Deed;
import dev.perftalk.internal.Records;
import dev.perftalk.internal.Unit;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.NoteId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.TenantId;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.storage.RecordStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts the records of a scene into a store, past every gate, each version on its day. */
final class Planted {
    static final CycleId CYCLE = CycleId.of("C0");
    static final ConversationId TALK = ConversationId.of("T0");
    private static final Period PERIOD = Period.of("2026", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    private Planted() {}

    static void in(RecordStore store, TenantId tenant, Scene scene) {
        Caller import_ = Caller.system(tenant, PersonId.of("import"));
        for (Fact.Story story : scene.stories.values()) {
            for (int i = 0; i < story.versions().size(); i++) {
                Fact fact = story.versions().get(i);
                int number = i;
                int day = story.madeOn().get(i);
                new Carrier(store, () -> Scene.at(day).plusSeconds(number))
                        .carry(import_, Deed.ADD, unit -> {
                            put(unit, fact, story.versions().get(0), number);
                            return Outcome.accepted(true);
                        })
                        .orThrow();
            }
        }
    }

    private static void put(Unit unit, Fact fact, Fact first, int number) {
        switch (fact.kind()) {
            case GOAL -> unit.put(Records.GOAL.type(), goal(fact, number));
            case CYCLE -> unit.put(Records.CYCLE.type(), cycle(fact, first, number));
            case TALK -> unit.put(Records.CONVERSATION.type(), talk(fact, number));
            case FEEDBACK -> unit.put(Records.FEEDBACK.type(), feedback(fact));
            case PLAN -> unit.put(Records.PLAN.type(), plan(fact, number));
            case NOTE -> unit.put(Records.NOTE.type(), note(fact, number));
            case LOG -> unit.put(Records.ACCESS.type(), entry(fact));
        }
    }

    private static List<PersonId> named(Fact fact) {
        return fact.named().stream().map(PersonId::of).toList();
    }

    private static PersonId about(Fact fact) {
        return PersonId.of(fact.about().orElseThrow());
    }

    private static PersonId second(Fact fact) {
        return named(fact).stream()
                .filter(person -> !person.equals(about(fact)))
                .findFirst()
                .orElseThrow();
    }

    private static Goal goal(Fact fact, int number) {
        int own = fact.id().charAt(1) - '0';
        return Goal.builder()
                .id(GoalId.of(fact.id()))
                .level(GoalLevel.TEAM)
                .title("title " + number)
                .owner(fact.about().map(PersonId::of))
                .confidential(fact.confidential())
                .period(PERIOD)
                .parent(own == 0 ? Optional.empty() : Optional.of(GoalId.of("G" + (own - 1))))
                .build();
    }

    private static Cycle cycle(Fact fact, Fact first, int number) {
        Cycle.Builder cycle = Cycle.builder()
                .id(CycleId.of(fact.id()))
                .employee(about(fact))
                .manager(second(fact))
                .period(PERIOD)
                .phaseSince(number == 0 ? Scene.at(fact.day()) : Scene.at(0));
        return number == 0
                ? cycle.build()
                : cycle.formerManagers(first.manager().equals(fact.manager()) ? Set.of() : Set.of(second(first)))
                        .managerSince(Scene.at(fact.day()).plusSeconds(number))
                        .build();
    }

    private static Conversation talk(Fact fact, int number) {
        List<PersonId> others = new ArrayList<>(named(fact));
        others.remove(about(fact));
        others.remove(second(fact));
        return Conversation.builder()
                .id(ConversationId.of(fact.id()))
                .employee(about(fact))
                .manager(second(fact))
                .others(others)
                .author(second(fact))
                .heldAt(Scene.at(fact.day()))
                .channel(Channel.ONE_ON_ONE)
                .scenario(Scenario.GOAL_SETTING)
                .initiatedBy(Role.MANAGER)
                .ledBy(Role.MANAGER)
                .cycle(CYCLE)
                .confidential(fact.confidential())
                .released(fact.released())
                .addTopics(Topic.of(TopicKind.PROCESS, Role.MANAGER, "topic " + number))
                .build();
    }

    private static Feedback feedback(Fact fact) {
        return Feedback.builder()
                .id(FeedbackId.of(fact.id()))
                .from(second(fact))
                .to(about(fact))
                .at(Scene.at(fact.day()))
                .content(Best.builder()
                        .kind(FeedbackKind.RECOGNITION)
                        .behavior("what you did")
                        .build())
                .build();
    }

    private static ImprovementPlan plan(Fact fact, int number) {
        return ImprovementPlan.builder()
                .id(PlanId.of(fact.id()))
                .employee(about(fact))
                .manager(second(fact))
                .author(about(fact))
                .cycle(CYCLE)
                .addGoals(ImprovementGoal.builder().title("goal " + number).build())
                .build();
    }

    private static PrivateNote note(Fact fact, int number) {
        return PrivateNote.builder()
                .id(NoteId.of(fact.id()))
                .author(named(fact).get(0))
                .conversation(TALK)
                .text("note " + number)
                .build();
    }

    private static AccessEntry entry(Fact fact) {
        return AccessEntry.builder()
                .id(fact.id())
                .at(Scene.at(fact.day()))
                .actor(PersonId.of("hana"))
                .action(Action.READ)
                .kind(RecordKind.CONVERSATION)
                .record("T0")
                .about(about(fact))
                .reason("case 1")
                .build();
    }
}
