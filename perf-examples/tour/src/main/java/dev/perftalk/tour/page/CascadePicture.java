package dev.perftalk.tour.page;

import j2html.tags.DomContent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** How the goals serve each other: a few as a tree of cards, many as indented rows. */
public final class CascadePicture extends Picture {
    private static final int MOST_CARDS_ABREAST = 3;
    private static final int DEEPEST_CARDS = 4;

    private final Forest forest;

    private CascadePicture(Forest forest) {
        this.forest = forest;
    }

    /** Goals in any order. Those in a loop are counted but not drawn; of a repeated id the first one is drawn. */
    public static CascadePicture of(List<CascadeNode> nodes) {
        return new CascadePicture(Forest.of(nodes));
    }

    @Override
    DomContent draw(Words words) {
        String name = words.say("cascade.title");
        if (forest.places().isEmpty()) {
            return Figure.empty(name, forest.outside() == 0 ? words.say("cascade.empty") : outside(words));
        }
        boolean cards = forest.leaves() <= MOST_CARDS_ABREAST && forest.maxDepth() <= DEEPEST_CARDS;
        String description = description(words);
        Svg image = cards
                ? new CascadeCards(forest, words).image(name, description)
                : new CascadeRows(forest, words).image(name, description);
        return Figure.of(words.say("caption", name, description), image, legend(words));
    }

    private String description(Words words) {
        String counted = words.say(
                "cascade.description",
                words.count("cascade.goals", forest.places().size()),
                words.count("cascade.trees", forest.roots()),
                words.count("cascade.unmeasured", unmeasured()));
        return forest.outside() == 0 ? counted : words.say("sentences", counted, outside(words));
    }

    private String outside(Words words) {
        return words.count("cascade.outside", forest.outside());
    }

    private long unmeasured() {
        return forest.places().stream()
                .filter(place -> place.node().progress().isEmpty())
                .count();
    }

    private List<DomContent> legend(Words words) {
        List<DomContent> keys = new ArrayList<>();
        forest.places().stream()
                .map(place -> place.node().level())
                .distinct()
                .sorted(Comparator.comparingInt(CascadeLevel::rank))
                .forEach(level ->
                        keys.add(Figure.key("badge " + level.style(), level.letter(words), words.of(level.label()))));
        keys.add(Figure.key("bar", "", words.say("cascade.zero")));
        keys.add(Figure.key("bar no-data", "", words.say("cascade.noData")));
        return keys;
    }
}
