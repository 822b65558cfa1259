package dev.perftalk.tour.page;

import static j2html.TagCreator.details;
import static j2html.TagCreator.li;
import static j2html.TagCreator.summary;
import static j2html.TagCreator.ul;

import dev.perftalk.kernel.Text;
import j2html.tags.DomContent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** When people talked, and when they did not: a time line with the phases behind it. */
public final class RhythmPicture extends Picture {
    private final List<RhythmPhase> phases;
    private final List<RhythmEvent> events;
    private final List<RhythmGap> gaps;
    private final List<RhythmLeave> leaves;
    private final Text title;

    private RhythmPicture(
            Text title,
            List<RhythmPhase> phases,
            List<RhythmEvent> events,
            List<RhythmGap> gaps,
            List<RhythmLeave> leaves) {
        this.title = title;
        this.phases = List.copyOf(phases);
        this.events = List.copyOf(events);
        this.gaps = List.copyOf(gaps);
        this.leaves = List.copyOf(leaves);
    }

    /** Each in any order, each may be empty; the time line runs from the earliest day to the latest. */
    public static RhythmPicture of(List<RhythmPhase> phases, List<RhythmEvent> events, List<RhythmGap> gaps) {
        return new RhythmPicture(Text.message(RhythmPicture.class, "rhythm.title"), phases, events, gaps, List.of());
    }

    /** The same under another title. */
    public RhythmPicture withTitle(Text other) {
        return new RhythmPicture(other, phases, events, gaps, leaves);
    }

    /** The same, with the times in which one of the two was away. */
    public RhythmPicture withLeaves(List<RhythmLeave> some) {
        return new RhythmPicture(title, phases, events, gaps, some);
    }

    @Override
    DomContent draw(Words words) {
        String name = words.of(title);
        List<LocalDate> days = days();
        if (days.isEmpty()) {
            return Figure.empty(name, words.say("rhythm.empty"));
        }
        String description = words.say(
                "rhythm.description",
                words.date(days.get(0)),
                words.date(days.get(days.size() - 1)),
                String.join(words.say("rhythm.comma"), counts(words)));
        Svg image = new RhythmDrawing(phases, events, gaps, leaves, days, words).image(name, description);
        return Figure.of(
                words.say("caption", name, description),
                image,
                legend(words),
                details(summary(words.say("rhythm.list")), ul().with(list(words))));
    }

    private List<String> counts(Words words) {
        List<String> counts = new ArrayList<>(List.of(
                words.count("rhythm.talks", count(RhythmEvent.Kind.TALK)),
                words.count("rhythm.feedbacks", count(RhythmEvent.Kind.FEEDBACK)),
                words.count("rhythm.reminders", count(RhythmEvent.Kind.REMINDER)),
                words.count("rhythm.gaps", gaps.size())));
        if (count(RhythmEvent.Kind.PLAN) > 0) {
            counts.add(words.count("rhythm.plans", count(RhythmEvent.Kind.PLAN)));
        }
        if (count(RhythmEvent.Kind.CALLED_OFF) > 0) {
            counts.add(words.count("rhythm.calledOffs", count(RhythmEvent.Kind.CALLED_OFF)));
        }
        leaves.forEach(leave -> counts.add(words.count("rhythm.away", leave.days())));
        return counts;
    }

    /** The same for who can't see it: day by day, in words. */
    private List<DomContent> list(Words words) {
        Map<LocalDate, List<String>> days = new TreeMap<>();
        events.stream()
                .sorted(Comparator.comparing(RhythmEvent::kind))
                .forEach(event -> days.computeIfAbsent(event.on(), day -> new ArrayList<>())
                        .add(words.say("rhythm.tip", words.of(event.lane()), words.of(event.label()))));
        gaps.forEach(gap -> days.computeIfAbsent(gap.from(), day -> new ArrayList<>())
                .add(words.say("rhythm.tip", words.say("rhythm.gap"), words.count("rhythm.days", gap.days()))));
        leaves.forEach(leave -> days.computeIfAbsent(leave.from(), day -> new ArrayList<>())
                .add(words.say("rhythm.tip", words.say("rhythm.leave"), words.count("rhythm.days", leave.days()))));
        return days.entrySet().stream()
                .<DomContent>map(day -> li(words.say(
                        "rhythm.tip", words.date(day.getKey()), String.join(words.say("ring.stop"), day.getValue()))))
                .toList();
    }

    /** Every day that is on record, the earliest first. */
    private List<LocalDate> days() {
        return Stream.of(
                        events.stream().map(RhythmEvent::on),
                        phases.stream().flatMap(phase -> Stream.of(phase.from(), phase.until())),
                        gaps.stream().flatMap(gap -> Stream.of(gap.from(), gap.until())),
                        leaves.stream().flatMap(leave -> Stream.of(leave.from(), leave.until())))
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
        if (!leaves.isEmpty()) {
            keys.add(Figure.key("swatch leave", "", words.say("rhythm.leave")));
        }
        return keys;
    }
}
