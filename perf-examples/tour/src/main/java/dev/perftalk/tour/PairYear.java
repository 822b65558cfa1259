package dev.perftalk.tour;

import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Gaps;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.kernel.PersonId;
import dev.perftalk.kernel.Text;
import dev.perftalk.plan.ImprovementPlan;
import dev.perftalk.plan.PlanReview;
import dev.perftalk.tour.page.RhythmEvent;
import dev.perftalk.tour.page.RhythmGap;
import dev.perftalk.tour.page.RhythmPhase;
import dev.perftalk.tour.page.RhythmPicture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What two people have behind them, at most a year of it, over all their cycles: talks, silences, feedback and plans. */
final class PairYear {
    private final Story story;
    private final PersonId employee;
    private final PersonId manager;
    private final LocalDate from;

    private PairYear(Story story) {
        this.story = story;
        employee = story.company().employee();
        manager = story.company().manager();
        from = story.today().minusYears(1);
    }

    /** The picture as the employee sees it on the story's day. */
    static RhythmPicture of(Story story) {
        return new PairYear(story).picture();
    }

    private RhythmPicture picture() {
        List<Conversation> talks = story.employee().conversations().mine().stream()
                .filter(Conversation::isHeld)
                .filter(talk -> talk.manager().equals(manager) && isPast(day(talk.heldAt())))
                .toList();
        List<Feedback> feedback = Stream.concat(
                        story.employee().feedback().received().stream(), story.employee().feedback().given().stream())
                .filter(one -> isOfThePair(one) && isPast(day(one.at())))
                .toList();
        List<RhythmEvent> events = new ArrayList<>();
        talks.forEach(talk -> events.add(RhythmEvent.talk(
                day(talk.heldAt()), talk.channel().label(), talk.scenario().label())));
        feedback.forEach(one -> events.add(RhythmEvent.feedback(
                day(one.at()), Text.message(PairYear.class, "picture.feedback", story.name(one.from())))));
        story.employee().plans().mine().stream()
                .filter(plan -> plan.manager().equals(manager))
                .flatMap(PairYear::steps)
                .filter(step -> isPast(step.on()))
                .forEach(events::add);
        return RhythmPicture.of(cycles(), events, gaps(talks, feedback))
                .withTitle(Text.message(PairYear.class, "picture.year", story.name(manager), story.name(employee)));
    }

    private static Stream<RhythmEvent> steps(ImprovementPlan plan) {
        return Stream.of(
                        step(plan.writtenOn(), "picture.plan.written"),
                        plan.actions().stream().flatMap(action -> step(action.doneOn(), "picture.plan.done")),
                        plan.reviews().stream()
                                .map(PlanReview::on)
                                .flatMap(on -> step(Optional.of(on), "picture.plan.looked-back")))
                .flatMap(step -> step);
    }

    private static Stream<RhythmEvent> step(Optional<LocalDate> on, String what) {
        return on.stream().map(day -> RhythmEvent.plan(day, Text.message(PairYear.class, what)));
    }

    private List<RhythmPhase> cycles() {
        return story.employee().cycles().mine().stream()
                .filter(cycle -> cycle.manager().equals(manager))
                .map(Cycle::period)
                .filter(period -> !period.start().orElseThrow().isAfter(story.today()))
                .filter(period -> !period.end().orElseThrow().isBefore(from))
                .map(period -> new RhythmPhase(
                        Text.of(period.name(), period.name()),
                        later(from, period.start().orElseThrow()),
                        earlier(story.today(), period.end().orElseThrow())))
                .sorted((one, other) -> one.from().compareTo(other.from()))
                .toList();
    }

    private List<RhythmGap> gaps(List<Conversation> talks, List<Feedback> feedback) {
        List<Touchpoint> touchpoints = Stream.concat(
                        talks.stream().flatMap(talk -> Touchpoint.of(talk).stream()),
                        feedback.stream().flatMap(one -> Touchpoint.of(one, employee, manager).stream()))
                .toList();
        LocalDate first = touchpoints.stream()
                .map(touchpoint -> touchpoint.dayIn(story.zone()))
                .min(LocalDate::compareTo)
                .orElse(story.today());
        return Gaps.between(touchpoints, first, story.today(), Period.ofMonths(1), story.zone()).stream()
                .map(gap -> new RhythmGap(gap.from(), gap.until()))
                .toList();
    }

    private boolean isOfThePair(Feedback one) {
        return Stream.of(one.from(), one.to()).allMatch(person -> person.equals(employee) || person.equals(manager));
    }

    private boolean isPast(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(story.today());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, story.zone());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
