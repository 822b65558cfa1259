package dev.perftalk.tour.page;

import java.util.List;

/** The ring on the left, what happened in each phase on the right, the next turn above it. */
final class RingDrawing {
    private static final double HEIGHT = 372;
    private static final double X = 190;
    private static final double Y = 206;
    private static final double OUTER = 146;
    private static final double MIDDLE = 119;
    private static final double INNER = 92;
    private static final double LIST = 420;
    private static final double FIRST = 124;
    private static final double STEP = 66;
    private static final int MOST_DOTS = 12;

    private final RingPicture ring;
    private final Words words;

    RingDrawing(RingPicture ring, Words words) {
        this.ring = ring;
        this.words = words;
    }

    Svg image(String title, String description) {
        Svg image = Svg.image(Picture.WIDTH, HEIGHT, title, description).withClass("ring");
        for (int index = 0; index < ring.phases().size(); index++) {
            image.with(arc(index), entry(index));
        }
        return image.with(hub()).with(nextTurn());
    }

    private Svg arc(int index) {
        double turn = 2 * Math.PI / ring.phases().size();
        double middle = (index + 0.5) * turn;
        return Svg.group("arc " + ring.state(index).style())
                .tip(words.of(ring.phases().get(index).label()) + words.say("ring.colon") + ring.summary(index, words))
                .with(
                        arrow(index * turn + 0.02, (index + 1) * turn - 0.02),
                        Svg.text(
                                        x(middle + 0.06, MIDDLE),
                                        y(middle + 0.06, MIDDLE),
                                        words.of(ring.phases().get(index).label()))
                                .withClass("centred"));
    }

    /** A piece of the ring, clockwise: notched where it begins, pointed where it ends. */
    private static Svg arrow(double from, double to) {
        double tip = 0.13;
        return Svg.path(
                "M%s %s A%s %s 0 0 1 %s %s L%s %s L%s %s A%s %s 0 0 0 %s %s L%s %s Z",
                x(from, OUTER),
                y(from, OUTER),
                OUTER,
                OUTER,
                x(to, OUTER),
                y(to, OUTER),
                x(to + tip, MIDDLE),
                y(to + tip, MIDDLE),
                x(to, INNER),
                y(to, INNER),
                INNER,
                INNER,
                x(from, INNER),
                y(from, INNER),
                x(from + tip, MIDDLE),
                y(from + tip, MIDDLE));
    }

    private Svg hub() {
        List<String> name = TextFit.wrap(ring.name(), 17, 2 * INNER - 36, 2);
        List<String> status = TextFit.wrap(ring.status(words), 13, 2 * INNER - 40, 2);
        double y = Y - (name.size() * 22 + status.size() * 18) / 2.0 + 11;
        Svg hub = Svg.group("hub").tip(ring.name());
        for (String line : name) {
            hub.with(Svg.text(X, y, line).withClass("centred strong"));
            y += 22;
        }
        for (String line : status) {
            hub.with(Svg.text(X, y, line).withClass("centred muted"));
            y += 18;
        }
        return hub;
    }

    private Svg entry(int index) {
        double y = FIRST + index * STEP;
        String label = words.of(ring.phases().get(index).label());
        RingPicture.State state = ring.state(index);
        Svg entry = Svg.group("entry " + state.style())
                .with(
                        Svg.circle(LIST, y, 15),
                        Svg.text(LIST, y, String.valueOf(index + 1)).withClass("centred number"),
                        Svg.text(LIST + 28, y - 7, label).withClass("strong"),
                        Svg.text(LIST + 28, y + 15, ring.summary(index, words)).withClass("muted"));
        double dots = LIST + 44 + TextFit.width(label, 15);
        for (int dot = 0; dot < Math.min(MOST_DOTS, ring.phases().get(index).conversations()); dot++) {
            entry.with(Svg.circle(dots + dot * 13, y - 7, 4).withClass("talk"));
        }
        return entry;
    }

    /** From the end of the ring over its top to the ring that follows. */
    private Svg nextTurn() {
        double y = 40;
        String known = ring.next().isPresent() ? "next known" : "next";
        String name = TextFit.clip(ring.next().orElseGet(() -> words.say("ring.next.none")), 15, 280);
        return Svg.group(known)
                .tip(words.say("ring.next") + words.say("ring.colon") + name)
                .with(
                        Svg.path(
                                        "M%s %s C%s %s %s %s %s %s",
                                        x(-0.42, OUTER + 12),
                                        y(-0.42, OUTER + 12),
                                        X - 10,
                                        y - 12,
                                        X + 110,
                                        y,
                                        LIST - 32,
                                        y)
                                .withClass("link"),
                        Svg.path("M%s %s L%s %s L%s %s", LIST - 40, y - 7, LIST - 31, y, LIST - 40, y + 7)
                                .withClass("link head"),
                        Svg.circle(LIST, y, 15).withClass("small"),
                        Svg.path("M%s %s A15 15 0 0 1 %s %s", LIST, y - 15, LIST + 15, y)
                                .withClass("begun"),
                        Svg.text(LIST + 28, y - 9, words.say("ring.next")).withClass("muted"),
                        Svg.text(LIST + 28, y + 11, name).withClass("strong"));
    }

    /** Angles run clockwise from the top. */
    private static double x(double angle, double radius) {
        return X + radius * Math.sin(angle);
    }

    private static double y(double angle, double radius) {
        return Y - radius * Math.cos(angle);
    }
}
