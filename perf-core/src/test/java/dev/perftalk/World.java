package dev.perftalk;

import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.Phase;
import dev.perftalk.cycle.Project;
import dev.perftalk.feedback.Best;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackKind;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalLevel;
import dev.perftalk.goal.Measure;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.FeedbackId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.PlanId;
import dev.perftalk.kernel.Role;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.Checkpoint;
import dev.perftalk.plan.ImprovementGoal;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.spi.notification.InMemoryNotifier;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.RecordStore;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A small company to test sessions with: eve leads mia, mia leads emp and peer; hana is HR for all of them, and otto is
 * of another unit. It is the fifth of January 2026.
 */
final class World {
    static final String ACME = "acme";
    static final PersonId EMP = PersonId.of("emp");
    static final PersonId MIA = PersonId.of("mia");
    static final Period Q1 = Period.quarter(2026, 1);
    static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    final SettableClock clock = SettableClock.at(Instant.parse("2026-01-05T02:00:00Z"));
    final InMemoryNotifier notifier = Notifier.inMemory();
    final InMemoryPeople people = PeopleDirectory.inMemory();
    final RecordStore store;
    final PerfTalk perf;

    World() {
        this(RecordStore.inMemory());
    }

    World(RecordStore store) {
        this.store = store;
        for (String tenant : List.of(ACME, "other")) {
            people.add(tenant, person("eve").build());
            people.add(tenant, person("mia").manager("eve").build());
            people.add(
                    tenant,
                    person("emp").manager("mia").language(Locale.CHINESE).build());
            people.add(tenant, person("peer").manager("mia").build());
            people.add(tenant, person("hana").hrFor("acme").build());
            people.add(tenant, Person.builder("otto").unit("elsewhere").build());
        }
        perf = with(notifier);
    }

    private static Person.Builder person(String id) {
        return Person.builder(id).unit("acme").zone(SHANGHAI);
    }

    PerfTalk with(Notifier other) {
        return PerfTalk.builder()
                .store(store)
                .notifier(other)
                .people(people)
                .clock(clock)
                .build();
    }

    Session as(String person) {
        return perf.tenant(ACME).as(person);
    }

    void at(String day) {
        clock.set(LocalDate.parse(day).atTime(10, 0).atZone(SHANGHAI).toInstant());
    }

    static Goal goal(String id, GoalLevel level, String owner) {
        return Goal.builder()
                .id(GoalId.of(id))
                .level(level)
                .title("title of " + id)
                .rationale("rationale of " + id)
                .owner(PersonId.of(owner))
                .period(Q1)
                .addMeasures(Measure.builder().name("m").target(BigDecimal.TEN).build())
                .build();
    }

    Cycle openCycle() {
        return openCycle(cycle());
    }

    Cycle openCycle(Cycle cycle) {
        as("mia")
                .goals()
                .addAll(List.of(
                        goal("own", GoalLevel.INDIVIDUAL, "emp").withParent(GoalId.of("team")),
                        goal("team", GoalLevel.TEAM, "mia").withParent(GoalId.of("dept")),
                        goal("dept", GoalLevel.DEPARTMENT, "mia").withParent(GoalId.of("top")),
                        goal("top", GoalLevel.COMPANY, "mia")))
                .orThrow();
        return as("mia").cycles().open(cycle).orThrow();
    }

    Cycle cycle() {
        return Cycle.builder()
                .id(Cycle.idOf(EMP, Q1))
                .employee(EMP)
                .manager(MIA)
                .period(Q1)
                .addGoals(GoalId.of("own"))
                .addProjects(new Project("p", "project", true, Q1))
                .phaseSince(clock.instant())
                .build();
    }

    Conversation.Builder talk(String id, Scenario scenario, Question... answered) {
        return Conversation.builder()
                .id(ConversationId.of(id))
                .employee(EMP)
                .manager(MIA)
                .author(MIA)
                .heldAt(clock.instant())
                .channel(Channel.ONE_ON_ONE)
                .scenario(scenario)
                .initiatedBy(Role.MANAGER)
                .ledBy(Role.MANAGER)
                .cycle(cycle().id())
                .addTopics(Topic.of(TopicKind.PROCESS, Role.MANAGER, "how it goes"))
                .addAllTopics(Arrays.stream(answered)
                        .flatMap(question -> List.of(
                                Topic.of(TopicKind.GOAL, Role.EMPLOYEE, "view").answering(question),
                                Topic.of(TopicKind.GOAL, Role.MANAGER, "view").answering(question))
                                .stream())
                        .toList());
    }

    /** The manager writes it down, the employee acknowledges it. */
    void held(Conversation talk) {
        as("mia").conversations().record(talk).orThrow();
        as("emp").conversations().acknowledge(talk.id()).orThrow();
    }

    void planTalk() {
        held(goalTalk("plan-talk").build());
    }

    /** A talk in which everything was answered that the goals of a cycle ask. */
    Conversation.Builder goalTalk(String id) {
        return talk(
                id,
                Scenario.GOAL_SETTING,
                Question.ORGANISATION_AIMS,
                Question.GOAL_FIT,
                Question.MEASURES,
                Question.GOAL_CHALLENGE,
                Question.RESOURCES_AND_RISKS);
    }

    /** Somebody who reports to eve leads the employee from a minute ago on. */
    void leads(String manager) {
        people.change(ACME, Person.builder(manager).unit("acme").manager("eve").build(), clock.instant());
        people.change(
                ACME,
                Person.builder("emp")
                        .unit("acme")
                        .manager(manager)
                        .zone(SHANGHAI)
                        .build(),
                clock.instant());
        clock.advance(Duration.ofMinutes(1));
    }

    static Feedback feedback(String id, String from, String to, Instant at) {
        return Feedback.builder()
                .id(FeedbackId.of(id))
                .from(PersonId.of(from))
                .to(PersonId.of(to))
                .at(at)
                .content(Best.builder()
                        .kind(FeedbackKind.RECOGNITION)
                        .behavior("Yesterday you calmed the client down")
                        .build())
                .build();
    }

    static ImprovementPlan plan(LocalDate due) {
        return ImprovementPlan.builder()
                .id(PlanId.of("plan"))
                .employee(EMP)
                .manager(MIA)
                .author(MIA)
                .cycle(Cycle.idOf(EMP, Q1))
                .addGoals(ImprovementGoal.builder()
                        .title("ask earlier")
                        .addActions(Action.builder()
                                .id("a")
                                .what("write the list")
                                .owner(EMP)
                                .due(due)
                                .build())
                        .addSupport("a day with the partner")
                        .addCheckpoints(new Checkpoint(due, "looked at"))
                        .build())
                .build();
    }

    /** Once round to the end of ACT: everything is there that the last gate asks for. */
    Cycle readyToClose() {
        CycleId id = openCycle().id();
        planTalk();
        as("mia").cycles().advance(id, Phase.DO).orThrow();
        as("emp").goals().measured(GoalId.of("own"), "m", new BigDecimal("7")).orThrow();
        held(talk("january", Scenario.DAILY_COACHING, Question.REVIEW_ARRANGED).build());
        as("mia").cycles().advance(id, Phase.CHECK).orThrow();
        held(talk(
                        "review",
                        Scenario.RESULT_FEEDBACK,
                        Question.TOP_GOALS,
                        Question.RESULT_AGAINST_EXPECTATION,
                        Question.BEHAVIOURS_AND_DECISIONS,
                        Question.IF_AGAIN)
                .build());
        Cycle cycle = as("mia").cycles().advance(id, Phase.ACT).orThrow();
        as("mia").plans().agree(plan(LocalDate.of(2026, 4, 10))).orThrow();
        as("emp").plans().acknowledge(PlanId.of("plan")).orThrow();
        return cycle;
    }
}
