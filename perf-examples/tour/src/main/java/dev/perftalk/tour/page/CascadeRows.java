package dev.perftalk.tour.page;

import java.util.List;

/** A large cascade as rows, each indented under the goal it serves. */
final class CascadeRows {
    private static final double ROW = 30;
    private static final double INDENT = 22;
    private static final int DEEPEST_INDENT = 10;
    private static final double OWNER = 505;
    private static final double OWNER_ROOM = 110;
    private static final double BAR = 622;
    private static final double BAR_ROOM = 60;
    private static final double SIZE = 13.5;

    private final Forest forest;
    private final Words words;

    CascadeRows(Forest forest, Words words) {
        this.forest = forest;
        this.words = words;
    }

    Svg image(String name, String description) {
        List<Forest.Place> places = forest.places();
        Svg image =
                Svg.image(Picture.WIDTH, places.size() * ROW, name, description).withClass("cascade rows");
        int[] lastRow = new int[DEEPEST_INDENT + 1];
        for (int row = 0; row < places.size(); row++) {
            int indent = indent(places.get(row));
            image.with(row(places.get(row), row));
            if (places.get(row).depth() > 0) {
                image.with(thread(indent, lastRow[Math.max(0, indent - 1)], row));
            }
            lastRow[indent] = row;
        }
        return image;
    }

    private Svg row(Forest.Place place, int row) {
        CascadeNode node = place.node();
        double middle = row * ROW + ROW / 2;
        double badge = indent(place) * INDENT;
        double text = badge + CascadeMarks.BADGE + 8;
        Svg group = Svg.group("row").tip(node.tip(words));
        if (row % 2 == 0) {
            group.with(Svg.rect(0, row * ROW, Picture.WIDTH, ROW, 4).withClass("stripe"));
        }
        return group.with(
                CascadeMarks.badge(badge, middle - CascadeMarks.BADGE / 2, node.level(), words),
                Svg.text(text, middle, TextFit.clip(node.title(), SIZE, OWNER - 14 - text))
                        .withClass(place.depth() == 0 ? "title root" : "title"),
                CascadeMarks.owner(OWNER, middle, OWNER_ROOM, node, words),
                CascadeMarks.bar(BAR, middle - 4, BAR_ROOM, node),
                CascadeMarks.percent(Picture.WIDTH - 4, middle, node, words));
    }

    /** From below the badge of the goal above to the side of this one. */
    private static Svg thread(int indent, int from, int to) {
        double x = (indent - 1) * INDENT + CascadeMarks.BADGE / 2;
        double top = from * ROW + ROW / 2 + CascadeMarks.BADGE / 2;
        double middle = to * ROW + ROW / 2;
        return Svg.path("M%s %s V%s H%s", x, top, middle, indent * INDENT).withClass("thread");
    }

    private static int indent(Forest.Place place) {
        return Math.min(place.depth(), DEEPEST_INDENT);
    }
}
