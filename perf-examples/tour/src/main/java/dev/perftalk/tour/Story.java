package dev.perftalk.tour;

import dev.perftalk.PerfTalk;
import dev.perftalk.Session;
import dev.perftalk.SettableClock;
import dev.perftalk.channel.Channel;
import dev.perftalk.channel.Scenario;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Question;
import dev.perftalk.conversation.Topic;
import dev.perftalk.conversation.TopicKind;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.Phase;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.Measure;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.ConversationId;
import dev.perftalk.kernel.CycleId;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Outcome;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Role;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import dev.perftalk.spi.notification.InMemoryNotifier;
import dev.perftalk.spi.notification.Notifier;
import dev.perftalk.spi.people.Person;
import dev.perftalk.spi.storage.RecordStore;
import dev.perftalk.tour.page.Line;
import dev.perftalk.tour.page.Picture;
import dev.perftalk.tour.page.Section;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the chapters share: the company, the clock, PerfTalk, and the reader's ear. Used by one thread. */
final class Story {
    private final PerfTalk perf;
    private final SettableClock clock;
    private final Company company;
    private final Words words;
    private final InMemoryNotifier notifier;
    private final PrintStream out;
    private final Deque<Section> told = new ArrayDeque<>();

    private Story(
            PerfTalk perf,
            SettableClock clock,
            Company company,
            Words words,
            InMemoryNotifier notifier,
            PrintStream out) {
        this.perf = perf;
        this.clock = clock;
        this.company = company;
        this.words = words;
        this.notifier = notifier;
        this.out = out;
    }

    /** A story on a store, before its first day. */
    static Story of(RecordStore store, Company company, Words words, PrintStream out) {
        SettableClock clock = SettableClock.at(company.period()
                .start()
                .orElseThrow()
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant());
        InMemoryNotifier notifier = Notifier.inMemory();
        PerfTalk perf = PerfTalk.builder()
                .store(store)
                .notifier(notifier)
                .people(company.people())
                .clock(clock)
                .build();
        return new Story(perf, clock, company, words, notifier, out);
    }

    PerfTalk perf() {
        return perf;
    }

    Company company() {
        return company;
    }

    Words words() {
        return words;
    }

    InMemoryNotifier notifier() {
        return notifier;
    }

    /** The story's cycle, whether or not it is open yet. */
    CycleId cycle() {
        return Cycle.idOf(company.employee(), company.period());
    }

    /** A session of the one who leads. */
    Session manager() {
        return as(company.manager());
    }

    /** A session of the one who is led. */
    Session employee() {
        return as(company.employee());
    }

    Session as(PersonId person) {
        return perf.tenant(company.tenant()).as(person);
    }

    /** What a person is called. */
    String name(PersonId id) {
        return company.people()
                .find(company.tenant(), id.value(), clock.instant())
                .map(Person::name)
                .orElse(id.value());
    }

    /** The day that lies so many days after the cycle has begun, or the next working day. */
    LocalDate day(int days) {
        LocalDate day = company.period().start().orElseThrow().plusDays(days);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            default -> day;
        };
    }

    /** The present day, where the employee is. */
    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    /** An hour of such a day, where the employee is. */
    Instant at(int days, int hour) {
        return day(days).atTime(hour, 0).atZone(zone()).toInstant();
    }

    /** Where the employee is. */
    ZoneId zone() {
        return company.people()
                .find(company.tenant(), company.employee().value(), clock.instant())
                .map(Person::zone)
                .orElseThrow();
    }

    /** Moves the clock, and says what is told next. */
    void open(String key, int days, int hour) {
        clock.set(at(days, hour));
        String heading = words.say(key);
        told.add(Section.of(Text.of(heading, heading), List.of()).on(day(days)));
        out.println();
        out.println(words.say("heading", told.size(), heading, day(days)));
    }

    /** Moves the clock within a chapter. */
    void turn(int days, int hour) {
        clock.set(at(days, hour));
    }

    /** Tells a sentence of the bundle. */
    void tell(String key, Object... arguments) {
        line(Line.Tone.PLAIN, words.say(key, arguments));
    }

    /** Tells a particular of what was just told. */
    void detail(String line) {
        line(Line.Tone.DETAIL, line);
    }

    /** Tells what does not fit. */
    void odd(String line) {
        line(Line.Tone.ODD, line);
    }

    /** Tells which phase the cycle has reached. */
    void reached(Phase phase) {
        line(Line.Tone.GOOD, words.say("phase", words.of(phase.label())));
    }

    /** Tells every reason of a refusal. */
    void refused(Outcome<?> outcome) {
        reasons(outcome.why());
    }

    /** Tells the first of many reasons, and how many more there are. */
    void reasons(List<Why> reasons, int most) {
        reasons(reasons.stream().limit(most).toList());
        if (reasons.size() > most) {
            detail(words.say("more", reasons.size() - most));
        }
    }

    /** Tells some reasons. */
    void reasons(List<Why> reasons) {
        words.reasons(reasons).forEach(reason -> line(Line.Tone.BAD, reason));
    }

    private void line(Line.Tone tone, String line) {
        String sign = switch (tone) {
            case PLAIN -> "";
            case GOOD -> "→ ";
            case BAD -> "  ✗ ";
            case ODD -> "  ! ";
            case DETAIL -> "    ";
        };
        told.add(told.removeLast().with(new Line(tone, Text.of(line, line))));
        out.println("  " + sign + line);
    }

    /** Tells on the screen alone what a picture shows on the page. */
    void print(String line) {
        out.println("      " + line);
    }

    /** Shows on the page alone. */
    void show(Picture picture) {
        told.add(told.removeLast().with(picture));
    }

    /** The chapters so far, as the page has them. */
    List<Section> told() {
        return List.copyOf(told);
    }

    /** A session of the host, which brings the goals that are there before the story begins. */
    Session host() {
        return perf.tenant(company.tenant()).asSystem("tour");
    }

    /** In which phase the story's cycle is. */
    Phase phase() {
        return manager().cycles().find(cycle()).orElseThrow().phase();
    }

    /** A talk of the pair, now, as the manager would write it down; a chapter adds what it was about. */
    Conversation.Builder conversation(String id, Channel channel, Scenario scenario) {
        return Conversation.builder()
                .id(ConversationId.of(id))
                .employee(company.employee())
                .manager(company.manager())
                .author(company.manager())
                .heldAt(clock.instant())
                .channel(channel)
                .scenario(scenario)
                .initiatedBy(Role.MANAGER)
                .ledBy(Role.MANAGER);
    }

    Topic topic(TopicKind kind, Role by, String key) {
        return Topic.of(kind, by, words.say(key));
    }

    Topic topic(TopicKind kind, Role by, String key, Question question) {
        return topic(kind, by, key).answering(question);
    }

    /** One side puts a talk on record, the other acknowledges it; what is there from an earlier run stays. */
    void talk(Conversation talk, Session author, Session other) {
        if (author.conversations().find(talk.id()).isEmpty()) {
            author.conversations().record(talk).orThrow();
        }
        other.conversations().acknowledge(talk.id()).orThrow();
    }

    /** The measure of one of the employee's goals has come so far between baseline and target. */
    void measured(int goal, int part, int of) {
        Goal own = own(goal);
        Measure measure = own.measures().get(0);
        BigDecimal way = measure.target().subtract(measure.baseline());
        BigDecimal gone =
                way.multiply(BigDecimal.valueOf(part)).divide(BigDecimal.valueOf(of), 2, RoundingMode.HALF_UP);
        employee()
                .goals()
                .measured(own.id(), measure.name(), measure.baseline().add(gone))
                .orThrow();
    }

    /** Whether one of the employee's goals has been measured already. */
    boolean isMeasured(int goal) {
        return own(goal).measuredAt().isPresent();
    }

    /** One of the employee's goals as it is stored. */
    private Goal own(int goal) {
        return employee().goals().find(company.own().get(goal).id()).orElseThrow();
    }

    /** What somebody says: of their own company, whichever it is. */
    String said(String key) {
        return words.say(company.imported() ? "import." + key : key);
    }

    /** How far a goal is, as everyone sees it. */
    String progress(GoalId goal) {
        return employee()
                .goals()
                .cascade()
                .progress(goal)
                .map(Progress::toString)
                .orElse(words.say("progress.none"));
    }
}
