package dev.perftalk.tour.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Goals as trees, without recursion so that a chain may be of any depth. Of a repeated id the first goal stays; goals in
 * a loop, and what hangs below them, stand in no tree.
 */
final class Forest {
    /** Where a goal stands; a root has depth 0. */
    record Place(CascadeNode node, int depth) {}

    private final Map<String, CascadeNode> nodes = new LinkedHashMap<>();
    private final Map<String, List<CascadeNode>> children = new LinkedHashMap<>();
    private final List<Place> places = new ArrayList<>();

    private Forest(List<CascadeNode> given) {
        given.forEach(node -> nodes.putIfAbsent(node.id(), node));
        List<CascadeNode> roots = new ArrayList<>();
        nodes.values()
                .forEach(node -> node.parent()
                        .filter(nodes::containsKey)
                        .map(parent -> children.computeIfAbsent(parent, key -> new ArrayList<>()))
                        .orElse(roots)
                        .add(node));
        walk(roots);
    }

    static Forest of(List<CascadeNode> nodes) {
        return new Forest(nodes);
    }

    private void walk(List<CascadeNode> roots) {
        Deque<Place> ahead = new ArrayDeque<>();
        push(ahead, roots, 0);
        while (!ahead.isEmpty()) {
            Place place = ahead.pop();
            places.add(place);
            push(ahead, children(place.node()), place.depth() + 1);
        }
    }

    private static void push(Deque<Place> ahead, List<CascadeNode> nodes, int depth) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            ahead.push(new Place(nodes.get(i), depth));
        }
    }

    /** Every goal of a tree: a parent before its children, siblings as they were given. */
    List<Place> places() {
        return places;
    }

    List<CascadeNode> children(CascadeNode node) {
        return children.getOrDefault(node.id(), List.of());
    }

    long roots() {
        return places.stream().filter(place -> place.depth() == 0).count();
    }

    long leaves() {
        return places.stream().filter(place -> children(place.node()).isEmpty()).count();
    }

    int maxDepth() {
        return places.stream().mapToInt(Place::depth).max().orElse(0);
    }

    /** How many goals stand in no tree. */
    int outside() {
        return nodes.size() - places.size();
    }
}
