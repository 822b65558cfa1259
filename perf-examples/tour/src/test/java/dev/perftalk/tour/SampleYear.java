package dev.perftalk.tour;

import dev.perftalk.PerfTalk;
import dev.perftalk.Session;
import dev.perftalk.SettableClock;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.FeedbackId;
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
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.InMemoryPeople;
import dev.perftalk.spi.people.PeopleDirectory;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.tour.page.Section;
import dev.perftalk.tour.page.TourPage;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** The year 2026 of He Jing and Su Hang, lived through their sessions. */
final class SampleYear {
    private static final String TENANT = "qingyun";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final PersonId HE = PersonId.of("he");
    private static final PersonId SU = PersonId.of("su");
    private static final PersonId ZHOU = PersonId.of("zhou");
    private static final PlanId PLAN = PlanId.of("grow");
    private static final Map<PersonId, String> NAMES = Map.of(HE, "He Jing", SU, "Su Hang", ZHOU, "Zhou Ning");

    private final SettableClock clock = SettableClock.at(at(LocalDate.of(2026, 1, 5)));
    private final PerfTalk perf;

    private SampleYear() {
        InMemoryPeople people = PeopleDirectory.inMemory();
        people.add(TENANT, Person.builder("zhou").zone(ZONE).build());
        people.add(TENANT, Person.builder("he").manager("zhou").zone(ZONE).build());
        people.add(TENANT, Person.builder("su").manager("he").zone(ZONE).build());
        perf = PerfTalk.builder()
                .store(RecordStore.inMemory())
                .notifier(Notifier.inMemory())
                .people(people)
                .clock(clock)
                .build();
    }

    /** The page that shows it, as Su Hang sees it at the year's end. */
    static TourPage page() {
        SampleYear year = new SampleYear();
        year.live();
        PairYear pair = new PairYear(year.as(SU), SU, HE, LocalDate.of(2026, 12, 31), ZONE, NAMES::get);
        return TourPage.builder()
                .title(Text.of("两个人的一年", "A year of two people"))
                .section(Section.of(Text.of("一路走来", "What was between them"), List.of(), pair.picture()))
                .build();
    }

    private void live() {
        Cycle first = open("2026-H1", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 30));
        talk(1, 15, Channel.ONE_ON_ONE, Scenario.GOAL_SETTING);
        talk(2, 12, Channel.ONE_ON_ONE, Scenario.DAILY_COACHING);
        calledOff(3, 18);
        talk(4, 20, Channel.ONE_ON_ONE, Scenario.DAILY_COACHING);
        feedback(5, 19, HE, SU, true);
        feedback(5, 28, ZHOU, SU, true);
        feedback(6, 10, SU, HE, true);
        talk(6, 24, Channel.ONE_ON_ONE, Scenario.DEVELOPMENT_PLANNING);
        plan();
        Cycle second = open("2026-H2", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 12, 31));
        turn(7, 6);
        as(HE).cycles().suspend(second.id()).orThrow();
        turn(8, 17);
        as(HE).cycles().resume(second.id()).orThrow();
        turn(8, 24);
        as(SU).plans().done(PLAN, "guide").orThrow();
        talk(8, 27, Channel.ONE_ON_ONE, Scenario.DAILY_COACHING);
        as(SU).plans().lookedBack(PLAN, ConversationId.of("8-27")).orThrow();
        feedback(9, 9, HE, SU, false);
        talk(10, 12, Channel.ONE_ON_ONE, Scenario.MIDTERM_REVIEW);
        talk(11, 10, Channel.TEAM_MEETING, Scenario.DAILY_COACHING);
        talk(12, 9, Channel.ONE_ON_ONE, Scenario.RESULT_FEEDBACK);
        turn(12, 31);
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(ZONE).toInstant();
    }

    private void turn(int month, int day) {
        clock.set(at(LocalDate.of(2026, month, day)));
    }

    private Session as(PersonId person) {
        return perf.tenant(TENANT).as(person);
    }

    private Cycle open(String name, LocalDate from, LocalDate until) {
        return as(HE).cycles()
                .open(Cycle.open(SU, HE, Period.of(name, from, until), clock.instant()))
                .orThrow();
    }

    private Conversation.Builder conversation(int month, int day, Channel channel, Scenario scenario) {
        return Conversation.builder()
                .id(ConversationId.of(month + "-" + day))
                .employee(SU)
                .manager(HE)
                .author(HE)
                .heldAt(at(LocalDate.of(2026, month, day)))
                .channel(channel)
                .scenario(scenario)
                .initiatedBy(Role.MANAGER)
                .ledBy(Role.MANAGER);
    }

    private void talk(int month, int day, Channel channel, Scenario scenario) {
        turn(month, day);
        as(HE).conversations()
                .record(conversation(month, day, channel, scenario)
                        .addTopics(Topic.of(TopicKind.PROCESS, Role.EMPLOYEE, "how it goes"))
                        .build())
                .orThrow();
        as(SU).conversations().acknowledge(ConversationId.of(month + "-" + day)).orThrow();
    }

    private void calledOff(int month, int day) {
        Conversation wish = conversation(month, day, Channel.ONE_ON_ONE, Scenario.DAILY_COACHING)
                .build();
        as(HE).conversations().plan(wish).orThrow();
        as(SU).conversations().callOff(wish.id()).orThrow();
    }

    private void feedback(int month, int day, PersonId from, PersonId to, boolean read) {
        turn(month, day);
        FeedbackId id = FeedbackId.of("fb-" + month + "-" + day);
        as(from).feedback()
                .give(Feedback.builder()
                        .id(id)
                        .from(from)
                        .to(to)
                        .at(clock.instant())
                        .text("On Monday you had the figures ready before anybody asked.")
                        .build())
                .orThrow();
        if (read) {
            as(to).feedback().acknowledge(id).orThrow();
        }
    }

    private void plan() {
        LocalDate due = LocalDate.of(2026, 8, 31);
        as(HE).plans()
                .agree(ImprovementPlan.builder()
                        .id(PLAN)
                        .kind(PlanKind.DEVELOPMENT)
                        .employee(SU)
                        .manager(HE)
                        .author(HE)
                        .addGoals(ImprovementGoal.builder()
                                .title("lead a small team")
                                .addActions(Action.builder()
                                        .id("guide")
                                        .what("guide the new colleague")
                                        .owner(SU)
                                        .due(due)
                                        .build())
                                .addSupport("an hour a week with Zhou Ning")
                                .addCheckpoints(Checkpoint.of(due, "how it went"))
                                .build())
                        .build())
                .orThrow();
        as(SU).plans().acknowledge(PLAN).orThrow();
    }
}
