package dev.perftalk.tour.page;

import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** When people talked, and when they did not: a time line with the phases behind it. */
public final class RhythmPicture extends Picture {
    private final List<RhythmPhase> phases;
    private final List<RhythmEvent> events;
    private final List<RhythmGap> gaps;

    private RhythmPicture(List<RhythmPhase> phases, List<RhythmEvent> events, List<RhythmGap> gaps) {
        this.phases = List.copyOf(phases);
        this.events = List.copyOf(events);
        this.gaps = List.copyOf(gaps);
    }

    /** Each in any order, each may be empty; the time line runs from the earliest day to the latest. */
    public static RhythmPicture of(List<RhythmPhase> phases, List<RhythmEvent> events, List<RhythmGap> gaps) {
        return new RhythmPicture(phases, events, gaps);
    }

    @Override
    DomContent draw(Words words) {
        String name = words.say("rhythm.title");
        List<LocalDate> days = days();
        if (days.isEmpty()) {
            return Figure.empty(name, words.say("rhythm.empty"));
        }
        String description = words.say(
                "rhythm.description",
                words.date(days.get(0)),
                words.date(days.get(days.size() - 1)),
                words.count("rhythm.talks", count(RhythmEvent.Kind.TALK)),
                words.count("rhythm.feedbacks", count(RhythmEvent.Kind.FEEDBACK)),
                words.count("rhythm.reminders", count(RhythmEvent.Kind.REMINDER)),
                words.count("rhythm.gaps", gaps.size()));
        Svg image = new RhythmDrawing(phases, events, gaps, days, words).image(name, description);
        return Figure.of(words.say("caption", name, description), image, legend(words));
    }

    /** Every day that is on record, the earliest first. */
    private List<LocalDate> days() {
        return Stream.of(
                        events.stream().map(RhythmEvent::on),
                        phases.stream().flatMap(phase -> Stream.of(phase.from(), phase.until())),
                        gaps.stream().flatMap(gap -> Stream.of(gap.from(), gap.until())))
                .flatMap(stream -> stream)
                .sorted()
                .toList();
    }

    private long count(RhythmEvent.Kind kind) {
        return events.stream().filter(event -> event.kind() == kind).count();
    }

    private List<DomContent> legend(Words words) {
        List<DomContent> keys = new ArrayList<>();
        events.stream()
                .map(RhythmEvent::kind)
                .distinct()
                .sorted(Comparator.naturalOrder())
                .forEach(kind -> keys.add(
                        Figure.key("mark-" + kind, words.say("rhythm.sign." + kind), words.say("rhythm." + kind))));
        if (!gaps.isEmpty()) {
            keys.add(Figure.key("swatch gap", "", words.say("rhythm.gap")));
        }
        return keys;
    }
}
