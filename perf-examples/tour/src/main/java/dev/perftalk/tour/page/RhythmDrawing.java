package dev.perftalk.tour.page;

import dev.perftalk.kernel.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Lanes over time: phases as bands behind them, gaps as bars below them. */
final class RhythmDrawing {
    private static final double LEFT = 128;
    private static final double RIGHT = Picture.WIDTH - 10;
    private static final double TOP = 34;
    private static final double LANE = 48;
    private static final double AXIS = 30;

    private final List<RhythmPhase> phases;
    private final List<RhythmGap> gaps;
    private final List<RhythmLeave> leaves;
    private final Map<Text, TreeMap<LocalDate, List<RhythmEvent>>> lanes;
    private final TimeScale scale;
    private final double bottom;
    private final Words words;

    /** Takes the days that the time line must show, sorted and at least one. */
    RhythmDrawing(
            List<RhythmPhase> phases,
            List<RhythmEvent> events,
            List<RhythmGap> gaps,
            List<RhythmLeave> leaves,
            List<LocalDate> days,
            Words words) {
        this.phases = phases;
        this.gaps = gaps;
        this.leaves = leaves;
        this.words = words;
        lanes = events.stream()
                .sorted(Comparator.comparing(RhythmEvent::kind))
                .collect(Collectors.groupingBy(
                        RhythmEvent::lane,
                        LinkedHashMap::new,
                        Collectors.groupingBy(RhythmEvent::on, TreeMap::new, Collectors.toList())));
        scale = new TimeScale(days.get(0), days.get(days.size() - 1), LEFT, RIGHT);
        bottom = TOP + LANE * (lanes.size() + (isUnbroken() ? 0 : 1));
    }

    Svg image(String name, String description) {
        Svg image = Svg.image(Picture.WIDTH, bottom + AXIS, name, description).withClass("rhythm");
        for (int i = 0; i < phases.size(); i++) {
            image.with(band(phases.get(i), i));
        }
        List<LocalDate> ticks = scale.ticks();
        image.with(tick(ticks.get(0), words.monthOfYear(ticks.get(0))));
        ticks.stream().skip(1).forEach(day -> image.with(tick(day, words.month(day))));
        gaps.forEach(gap -> image.with(gap(gap)));
        leaves.forEach(leave -> image.with(leave(leave)));
        int index = 0;
        for (Map.Entry<Text, TreeMap<LocalDate, List<RhythmEvent>>> lane : lanes.entrySet()) {
            image.with(lane(words.of(lane.getKey()), lane.getValue(), TOP + LANE * (index++ + 0.5)));
        }
        if (!isUnbroken()) {
            image.with(label(words.say("rhythm.gap.lane"), bottom - LANE / 2));
        }
        return image;
    }

    /** Whether there is nothing that needs a lane below the others. */
    private boolean isUnbroken() {
        return gaps.isEmpty() && leaves.isEmpty();
    }

    private Svg band(RhythmPhase phase, int index) {
        double x = scale.x(phase.from());
        double width = Math.max(2, scale.x(phase.until()) - x);
        String label = words.of(phase.label());
        return Svg.group("band " + (index % 2 == 0 ? "even" : "odd"))
                .tip(words.say("rhythm.tip", span(phase.from(), phase.until()), label))
                .with(Svg.rect(x, 0, width, bottom, 4), Svg.text(x + 6, TOP / 2, TextFit.clip(label, 13, width - 8)));
    }

    private Svg tick(LocalDate day, String label) {
        double x = scale.x(day);
        return Svg.group("tick").with(Svg.line(x, TOP, x, bottom + 6), Svg.text(x + 4, bottom + 18, label));
    }

    private Svg gap(RhythmGap gap) {
        double x = scale.middle(gap.from());
        double width = scale.middle(gap.until()) - x;
        String label = words.count("rhythm.days", gap.days());
        return stretch("gap", words.say("rhythm.tip", span(gap.from(), gap.until()), label), x, width, label);
    }

    private Svg leave(RhythmLeave leave) {
        double x = scale.x(leave.from());
        double width = Math.max(2, scale.x(leave.until()) - x);
        String label = words.say("rhythm.leave");
        return stretch("leave", words.say("rhythm.tip", span(leave.from(), leave.until()), label), x, width, label);
    }

    /** A bar on the lowest lane with its shade over all of them. */
    private Svg stretch(String style, String tip, double x, double width, String label) {
        boolean inside = TextFit.width(label, 12.5) + 12 < width;
        return Svg.group(style)
                .tip(tip)
                .with(
                        Svg.rect(x, TOP, width, bottom - TOP, 0).withClass("shade"),
                        Svg.rect(x, bottom - LANE / 2 - 11, width, 22, 5).withClass("bar"))
                .with(
                        inside
                                ? Svg.text(x + width / 2, bottom - LANE / 2, label)
                                        .withClass("centred")
                                : Svg.text(x - 6, bottom - LANE / 2, label).withClass("before"));
    }

    private Svg lane(String name, SortedMap<LocalDate, List<RhythmEvent>> days, double y) {
        Svg lane = label(name, y).with(Svg.line(LEFT, y, RIGHT, y).withClass("line"));
        double free = LEFT - 12;
        for (Map.Entry<LocalDate, List<RhythmEvent>> day : days.entrySet()) {
            double x = scale.middle(day.getKey());
            lane.with(mark(day.getKey(), day.getValue(), x, y));
            String date = words.day(day.getKey());
            double half = TextFit.width(date, 11) / 2;
            double centre = Math.max(LEFT - 10 + half, Math.min(RIGHT + 6 - half, x));
            if (centre - half > free) {
                lane.with(Svg.text(centre, y + 17, date).withClass("date"));
                free = centre + half + 2;
            }
        }
        return lane;
    }

    private Svg label(String name, double y) {
        List<String> lines = TextFit.wrap(name, 12.5, LEFT - 14, 2);
        Svg label = Svg.group("lane").tip(name);
        for (int i = 0; i < lines.size(); i++) {
            label.with(Svg.text(0, y + (i - (lines.size() - 1) / 2.0) * 16, lines.get(i))
                    .withClass("label"));
        }
        return label;
    }

    private Svg mark(LocalDate day, List<RhythmEvent> events, double x, double y) {
        RhythmEvent.Kind kind = events.get(0).kind();
        List<String> labels = new ArrayList<>();
        events.forEach(event -> labels.add(words.of(event.label())));
        Svg mark = Svg.group("mark-" + kind)
                .tip(words.say("rhythm.tip", words.date(day), String.join(words.say("ring.stop"), labels)))
                .with(shape(kind, x, y));
        return events.size() == 1
                ? mark
                : mark.with(Svg.text(x + 9, y - 9, words.say("rhythm.times", events.size()))
                        .withClass("times"));
    }

    private static Svg shape(RhythmEvent.Kind kind, double x, double y) {
        return switch (kind) {
            case TALK -> Svg.circle(x, y, 7);
            case CALLED_OFF -> Svg.circle(x, y, 6);
            case FEEDBACK -> Svg.path("M%s %s L%s %s L%s %s L%s %s Z", x, y - 9, x + 9, y, x, y + 9, x - 9, y);
            case PLAN ->
                Svg.path("M%s %s L%s %s L%s %s L%s %s Z", x - 7, y - 7, x + 7, y - 7, x + 7, y + 7, x - 7, y + 7);
            case REMINDER -> Svg.path("M%s %s L%s %s L%s %s Z", x, y - 8, x + 9, y + 7, x - 9, y + 7);
        };
    }

    private String span(LocalDate from, LocalDate until) {
        return words.say("rhythm.span", words.date(from), words.date(until));
    }
}
