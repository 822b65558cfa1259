package dev.perftalk.tour;

import dev.perftalk.channel.Recommendation;
import dev.perftalk.channel.SuitabilityMatrix;
import dev.perftalk.conversation.Conversation;
import dev.perftalk.conversation.Gaps;
import dev.perftalk.conversation.Touchpoint;
import dev.perftalk.cycle.Cycle;
import dev.perftalk.cycle.CycleStatus;
import dev.perftalk.cycle.Phase;
import dev.perftalk.feedback.Feedback;
import dev.perftalk.goal.Goal;
import dev.perftalk.goal.GoalCascade;
import dev.perftalk.goal.Progress;
import dev.perftalk.kernel.GoalId;
import dev.perftalk.kernel.Text;
import dev.perftalk.tour.page.CascadeLevel;
import dev.perftalk.tour.page.CascadeNode;
import dev.perftalk.tour.page.CascadePicture;
import dev.perftalk.tour.page.Grade;
import dev.perftalk.tour.page.MatrixCell;
import dev.perftalk.tour.page.MatrixPicture;
import dev.perftalk.tour.page.RhythmEvent;
import dev.perftalk.tour.page.RhythmGap;
import dev.perftalk.tour.page.RhythmPhase;
import dev.perftalk.tour.page.RhythmPicture;
import dev.perftalk.tour.page.RingPhase;
import dev.perftalk.tour.page.RingPicture;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The pictures of a story, drawn from what is on record; what lies ahead of the story's day is left out. */
final class Album {
    private final Story story;
    private final Cycle cycle;
    private final List<Conversation> talks;
    private final List<Feedback> feedback;

    Album(Story story) {
        this.story = story;
        this.cycle = story.manager().cycles().find(story.cycle()).orElseThrow();
        this.talks = story.manager().conversations().inCycle(story.cycle()).stream()
                .filter(talk -> talk.isHeld() && isPast(talk.heldAt()))
                .toList();
        this.feedback = story.employee().feedback().received().stream()
                .filter(one -> isPast(one.at()))
                .toList();
    }

    private boolean isPast(Instant at) {
        return !day(at).isAfter(story.today());
    }

    /** What everyone sees: which goal serves which, and how far each is. */
    static CascadePicture cascade(Story story) {
        GoalCascade cascade = story.employee().goals().cascade();
        return CascadePicture.of(
                cascade.goals().stream().map(goal -> node(story, goal, cascade)).toList());
    }

    private static CascadeNode node(Story story, Goal goal, GoalCascade cascade) {
        return new CascadeNode(
                goal.id().value(),
                goal.parent().map(GoalId::value),
                new CascadeLevel(goal.level().label(), goal.level().rank()),
                goal.title(),
                goal.owner().map(story::name),
                cascade.progress(goal.id()).map(Progress::value));
    }

    /** Which form of conversation suits which occasion. */
    static MatrixPicture matrix() {
        SuitabilityMatrix matrix = SuitabilityMatrix.standard();
        return MatrixPicture.of(
                matrix.channels().stream().map(channel -> channel.label()).toList(),
                matrix.scenarios().stream().map(scenario -> scenario.label()).toList(),
                matrix.scenarios().stream()
                        .flatMap(scenario -> matrix.recommend(scenario).stream())
                        .map(Album::cell)
                        .toList());
    }

    private static MatrixCell cell(Recommendation cell) {
        return new MatrixCell(
                cell.channel().label(),
                cell.scenario().label(),
                Grade.valueOf(cell.suitability().name()),
                cell.why().text());
    }

    /** When the pair talked, and when it did not. */
    RhythmPicture rhythm() {
        List<RhythmEvent> events = new ArrayList<>(talks.stream()
                .map(talk -> RhythmEvent.talk(
                        day(talk.heldAt()),
                        talk.channel().label(),
                        talk.scenario().label()))
                .toList());
        feedback.forEach(one -> events.add(RhythmEvent.feedback(
                day(one.at()), Text.message(Album.class, "picture.feedback", story.name(one.from())))));
        events.add(RhythmEvent.reminder(
                story.day(TourDays.REMINDED),
                Text.message(Album.class, "picture.reminder", story.name(cycle.manager()))));
        return RhythmPicture.of(phases(), events, gaps());
    }

    private List<RhythmPhase> phases() {
        List<LocalDate> starts = Stream.of(Phase.values())
                .map(this::entered)
                .flatMap(Optional::stream)
                .toList();
        List<RhythmPhase> phases = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            LocalDate until = i + 1 < starts.size() ? starts.get(i + 1) : story.today();
            phases.add(new RhythmPhase(Phase.values()[i].label(), starts.get(i), until));
        }
        return phases;
    }

    private List<RhythmGap> gaps() {
        List<Touchpoint> touchpoints = Stream.concat(
                        talks.stream().flatMap(talk -> Touchpoint.of(talk).stream()),
                        feedback.stream()
                                .flatMap(one -> Touchpoint.of(one, cycle.employee(), cycle.manager()).stream()))
                .toList();
        return Gaps.between(touchpoints, story.day(7), story.today(), Period.ofMonths(1), story.zone()).stream()
                .map(gap -> RhythmGap.of(gap.from(), gap.until()))
                .toList();
    }

    /** Once round, and what follows. */
    RingPicture ring() {
        List<RingPhase> phases = Stream.of(Phase.values())
                .map(phase -> new RingPhase(phase.label(), entered(phase), (int) talksIn(phase)))
                .toList();
        RingPicture ring = RingPicture.of(cycle.period().name(), phases);
        return cycle.status() == CycleStatus.CLOSED
                ? ring.withClosed(story.day(TourDays.CLOSE))
                        .withNext(cycle.next().orElseThrow().value())
                : ring;
    }

    /** The day on which a phase began, as the story tells it; empty while it lies ahead. */
    private Optional<LocalDate> entered(Phase phase) {
        int day = switch (phase) {
            case PLAN, DO -> 7;
            case CHECK -> TourDays.CATCH_UP;
            case ACT -> TourDays.REVIEW;
        };
        LocalDate entered = story.day(day);
        return phase.compareTo(cycle.phase()) <= 0 && !entered.isAfter(story.today())
                ? Optional.of(entered)
                : Optional.empty();
    }

    /** The talk that ends a phase belongs to it: the goal-setting talk to PLAN, the review to CHECK. */
    private long talksIn(Phase phase) {
        LocalDate from = entered(phase).orElse(LocalDate.MAX);
        LocalDate until = phase.next().flatMap(this::entered).orElse(LocalDate.MAX);
        return talks.stream()
                .filter(talk -> phase == Phase.PLAN
                        ? !day(talk.heldAt()).isAfter(until)
                        : day(talk.heldAt()).isAfter(from)
                                && !day(talk.heldAt()).isAfter(until))
                .count();
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, story.zone());
    }
}
