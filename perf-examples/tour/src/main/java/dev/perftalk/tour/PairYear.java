package dev.perftalk.tour;

import dev.perftalk.Session;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Gap;
import dev.perftalk.conversation.Gaps;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.feedback.FeedbackStatus;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import dev.perftalk.plan.Action;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanReview;
import dev.perftalk.tour.page.RhythmEvent;
import dev.perftalk.tour.page.RhythmGap;
import dev.perftalk.tour.page.RhythmLeave;
import dev.perftalk.tour.page.RhythmPhase;
import dev.perftalk.tour.page.RhythmPicture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What two people have behind them, at most a year of it, over all their cycles: talks, silences, leave, feedback and
 * plans.
 *
 * @param session of the employee, who sees all of it
 * @param today the last day that counts, where the employee is
 * @param name what a person is called
 */
record PairYear(
        Session session,
        PersonId employee,
        PersonId manager,
        LocalDate today,
        ZoneId zone,
        Function<PersonId, String> name) {
    private static final Period LONGEST = Period.ofMonths(1);

    /** Of the pair of a story, on the story's day. */
    static RhythmPicture of(Story story) {
        Company company = story.company();
        return new PairYear(
                        story.employee(),
                        company.employee(),
                        company.manager(),
                        story.today(),
                        story.zone(),
                        story::name)
                .picture();
    }

    RhythmPicture picture() {
        List<Conversation> talks = session.conversations().mine().stream()
                .filter(talk ->
                        talk.employee().equals(employee) && talk.manager().equals(manager))
                .filter(talk -> isPast(day(talk.heldAt())))
                .toList();
        List<Feedback> feedback = Stream.concat(
                        session.feedback().received().stream(), session.feedback().given().stream())
                .filter(one -> isOfThePair(one) && isPast(day(one.at())))
                .toList();
        Stream<RhythmEvent> steps = session.plans().mine().stream()
                .filter(plan ->
                        plan.employee().equals(employee) && plan.manager().equals(manager))
                .flatMap(PairYear::steps)
                .filter(step -> isPast(step.on()));
        List<RhythmEvent> events = Stream.of(
                        talks.stream().flatMap(this::talk), feedback.stream().map(this::said), steps)
                .flatMap(some -> some)
                .toList();
        List<Cycle> cycles = session.cycles().mine().stream()
                .filter(cycle ->
                        cycle.employee().equals(employee) && cycle.manager().equals(manager))
                .toList();
        List<RhythmLeave> leaves = leaves(cycles);
        return RhythmPicture.of(bands(cycles), events, gaps(talks, feedback, leaves))
                .withLeaves(leaves)
                .withTitle(Text.message(PairYear.class, "picture.year", name.apply(manager), name.apply(employee)));
    }

    private Stream<RhythmEvent> talk(Conversation talk) {
        LocalDate day = day(talk.heldAt());
        Text channel = talk.channel().label();
        Text occasion = talk.scenario().label();
        return talk.calledOff()
                ? Stream.of(RhythmEvent.calledOff(day, channel, occasion))
                : talk.isHeld() ? Stream.of(RhythmEvent.talk(day, channel, occasion)) : Stream.empty();
    }

    private RhythmEvent said(Feedback one) {
        String from = name.apply(one.from());
        return RhythmEvent.feedback(
                day(one.at()),
                one.status() == FeedbackStatus.ACKNOWLEDGED
                        ? Text.message(PairYear.class, "picture.feedback", from)
                        : Text.message(PairYear.class, "picture.feedback.unread", from));
    }

    private static Stream<RhythmEvent> steps(ImprovementPlan plan) {
        Text kind = plan.kind().label();
        return Stream.of(
                        step(plan.writtenOn(), Text.message(PairYear.class, "picture.plan.written", kind)),
                        plan.actions().stream()
                                .map(Action::doneOn)
                                .flatMap(on -> step(on, Text.message(PairYear.class, "picture.plan.done"))),
                        plan.reviews().stream()
                                .map(PlanReview::on)
                                .flatMap(on -> step(
                                        Optional.of(on),
                                        Text.message(PairYear.class, "picture.plan.looked-back", kind))),
                        step(plan.droppedOn(), Text.message(PairYear.class, "picture.plan.dropped", kind)))
                .flatMap(step -> step);
    }

    private static Stream<RhythmEvent> step(Optional<LocalDate> on, Text what) {
        return on.stream().map(day -> RhythmEvent.plan(day, what));
    }

    private List<RhythmPhase> bands(List<Cycle> cycles) {
        return cycles.stream()
                .map(Cycle::period)
                .filter(period -> !period.start().orElseThrow().isAfter(today))
                .filter(period -> !period.end().orElseThrow().isBefore(from()))
                .map(period -> new RhythmPhase(
                        Text.of(period.name(), period.name()),
                        later(from(), period.start().orElseThrow()),
                        earlier(today, period.end().orElseThrow())))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private List<RhythmLeave> leaves(List<Cycle> cycles) {
        return cycles.stream()
                .flatMap(cycle -> cycle.suspensions().stream())
                .map(leave -> new RhythmLeave(
                        later(from(), leave.from()),
                        earlier(today, leave.until().orElse(today))))
                .filter(leave -> leave.days() > 0)
                .toList();
    }

    /** Those that are too long even without the days of leave. */
    private List<RhythmGap> gaps(List<Conversation> talks, List<Feedback> feedback, List<RhythmLeave> leaves) {
        List<Touchpoint> touchpoints = Stream.concat(
                        talks.stream().flatMap(talk -> Touchpoint.of(talk).stream()),
                        feedback.stream().flatMap(one -> Touchpoint.of(one, employee, manager).stream()))
                .toList();
        LocalDate first = touchpoints.stream()
                .map(touchpoint -> touchpoint.dayIn(zone))
                .min(LocalDate::compareTo)
                .orElse(today);
        return Gaps.between(touchpoints, first, today, LONGEST, zone).stream()
                .map(gap -> without(leaves, gap))
                .filter(gap -> gap.from().plus(LONGEST).isBefore(gap.from().plusDays(gap.days())))
                .toList();
    }

    private static RhythmGap without(List<RhythmLeave> leaves, Gap gap) {
        long away = leaves.stream()
                .mapToLong(leave -> leave.daysWithin(gap.from(), gap.until()))
                .sum();
        return RhythmGap.of(gap.from(), gap.until()).without(away);
    }

    private boolean isOfThePair(Feedback one) {
        return Stream.of(one.from(), one.to()).allMatch(person -> person.equals(employee) || person.equals(manager));
    }

    private LocalDate from() {
        return today.minusYears(1);
    }

    private boolean isPast(LocalDate day) {
        return !day.isBefore(from()) && !day.isAfter(today);
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
