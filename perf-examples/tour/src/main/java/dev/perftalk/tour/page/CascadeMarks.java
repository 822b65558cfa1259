package dev.perftalk.tour.page;

/** The marks that cards and rows of the cascade share. */
final class CascadeMarks {
    static final double BADGE = 20;

    private CascadeMarks() {}

    /** The level as a letter on its colour, from its upper left corner. */
    static Svg badge(double x, double y, CascadeLevel level, Words words) {
        return Svg.group("badge " + level.style())
                .with(
                        Svg.rect(x, y, BADGE, BADGE, 5),
                        Svg.text(x + BADGE / 2, y + BADGE / 2, level.letter(words))
                                .withClass("centred"));
    }

    /** How far the goal has come; without data the bar is an empty outline of dashes, at 0 % an empty groove. */
    static Svg bar(double x, double y, double width, CascadeNode node) {
        Svg groove = Svg.rect(x, y, width, 8, 4);
        if (node.progress().isEmpty()) {
            return Svg.group("bar no-data").with(groove);
        }
        double share = node.progress().orElseThrow().doubleValue();
        Svg bar = Svg.group("bar").with(groove.withClass("groove"));
        return share == 0
                ? bar
                : bar.with(Svg.rect(x, y, Math.max(8, width * share), 8, 4)
                        .withClass("filled " + node.level().style()));
    }

    /** Who answers for the goal, or that nobody does. */
    static Svg owner(double x, double y, double room, CascadeNode node, Words words) {
        return Svg.text(x, y, TextFit.clip(node.owned(words), 13, room))
                .withClass(node.owner().isPresent() ? "owner" : "owner nobody");
    }

    /** The progress in words, ending at {@code x}. */
    static Svg percent(double x, double y, CascadeNode node, Words words) {
        return Svg.text(x, y, node.shown(words)).withClass(node.progress().isPresent() ? "percent" : "percent muted");
    }
}
