package dev.perftalk.tour.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A small cascade as a tree of cards, the roots on top. */
final class CascadeCards {
    private static final double WIDEST = 340;
    private static final double HEIGHT = 124;
    private static final double APART = 20;
    private static final double BETWEEN = 38;
    private static final double INSET = 16;
    private static final double EDGE = 1;
    /** Set in 15, but bold, which runs wider. */
    private static final double TITLE = 15.8;

    private final Forest forest;
    private final Words words;
    private final double width;
    private final Map<String, Double> lefts = new HashMap<>();

    CascadeCards(Forest forest, Words words) {
        this.forest = forest;
        this.words = words;
        long leaves = forest.leaves();
        this.width = Math.min(WIDEST, (Picture.WIDTH - 2 * EDGE - (leaves - 1) * APART) / leaves);
        place();
    }

    /** Leaves stand side by side, a parent over the middle of its children: from the last place to the first. */
    private void place() {
        List<Forest.Place> places = forest.places();
        double left = EDGE + (forest.leaves() - 1) * (width + APART);
        for (int i = places.size() - 1; i >= 0; i--) {
            CascadeNode node = places.get(i).node();
            List<CascadeNode> children = forest.children(node);
            if (children.isEmpty()) {
                lefts.put(node.id(), left);
                left -= width + APART;
            } else {
                lefts.put(node.id(), (left(children.get(0)) + left(children.get(children.size() - 1))) / 2);
            }
        }
    }

    Svg image(String name, String description) {
        double across = 2 * EDGE + forest.leaves() * (width + APART) - APART;
        double down = top(forest.maxDepth()) + HEIGHT + EDGE;
        Svg image = Svg.image(across, down, name, description).withClass("cascade");
        forest.places().forEach(place -> image.with(threads(place)));
        forest.places().forEach(place -> image.with(card(place)));
        return image;
    }

    private List<Svg> threads(Forest.Place place) {
        double x = left(place.node()) + width / 2;
        double y = top(place.depth()) + HEIGHT;
        List<Svg> threads = new ArrayList<>();
        for (CascadeNode child : forest.children(place.node())) {
            double to = left(child) + width / 2;
            double bend = y + BETWEEN / 2;
            threads.add(Svg.path("M%s %s C%s %s %s %s %s %s", x, y, x, bend, to, bend, to, y + BETWEEN)
                    .withClass("thread"));
        }
        return threads;
    }

    private Svg card(Forest.Place place) {
        CascadeNode node = place.node();
        double left = left(node);
        double top = top(place.depth());
        double room = width - 2 * INSET;
        double text = left + INSET;
        Svg card = Svg.group("card")
                .tip(node.tip(words))
                .with(Svg.rect(left, top, width, HEIGHT, 10).withClass("sheet"))
                .with(CascadeMarks.badge(text, top + 14, node.level(), words))
                .with(Svg.text(text + 28, top + 24, words.of(node.level().label()))
                        .withClass("level " + node.level().style()))
                .with(owner(node, left + width - INSET, top + 24));
        List<String> lines = TextFit.wrap(node.title(), TITLE, room, 2);
        double first = lines.size() == 1 ? 62 : 53;
        for (int i = 0; i < lines.size(); i++) {
            card.with(Svg.text(text, top + first + i * 20, lines.get(i)).withClass("title"));
        }
        double percent = TextFit.width(node.shown(words), 13) + 10;
        return card.with(
                CascadeMarks.bar(text, top + 98, room - percent, node),
                CascadeMarks.percent(left + width - INSET, top + 102, node, words));
    }

    private Svg owner(CascadeNode node, double x, double y) {
        double taken = 28 + TextFit.width(words.of(node.level().label()), 13) + 12;
        return CascadeMarks.owner(x, y, width - 2 * INSET - taken, node, words);
    }

    private double left(CascadeNode node) {
        return lefts.getOrDefault(node.id(), EDGE);
    }

    private static double top(int depth) {
        return EDGE + depth * (HEIGHT + BETWEEN);
    }
}
