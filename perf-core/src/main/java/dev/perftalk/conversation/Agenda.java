package dev.perftalk.conversation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is to be talked about, in order; the look-back on the last plan always comes first. Immutable.
 *
 * @param items each id once; unmodifiable
 */
public record Agenda(List<AgendaItem> items) {
    /** Nothing on it. */
    public static final Agenda EMPTY = new Agenda(List.of());

    /** @throws IllegalArgumentException where two items have the same id */
    public Agenda {
        Set<String> seen = new HashSet<>();
        items.stream()
                .map(AgendaItem::id)
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new IllegalArgumentException(
                            "items of an agenda must have different ids, but two have " + id);
                });
        items = items.stream()
                .sorted(Comparator.comparing(item -> !looksBack(item)))
                .toList();
    }

    private static boolean looksBack(AgendaItem item) {
        return item.question().equals(Optional.of(Question.LOOK_BACK));
    }

    /** These items. */
    public static Agenda of(AgendaItem... items) {
        return new Agenda(List.of(items));
    }

    /**
     * The agenda of the talk that follows: what was left unfinished, then what has been waiting, then what a template
     * asks. What several of them have is on it once, as the first has it.
     */
    public static Agenda next(Agenda unfinished, Agenda waiting, Agenda template) {
        return unfinished
                .each(item -> item.withCarried(item.carried() + 1))
                .and(waiting)
                .and(template);
    }

    /** With an item at the end, or in the place of the one with its id. */
    public Agenda with(AgendaItem item) {
        return find(item.id()).isPresent()
                ? each(one -> one.id().equals(item.id()) ? item : one)
                : new Agenda(Stream.concat(items.stream(), Stream.of(item)).toList());
    }

    /** With those of another whose id this one does not have. */
    public Agenda and(Agenda other) {
        Map<String, AgendaItem> all = new LinkedHashMap<>();
        Stream.concat(items.stream(), other.items.stream()).forEach(item -> all.putIfAbsent(item.id(), item));
        return new Agenda(List.copyOf(all.values()));
    }

    /** Without the item of an id, if it has one. */
    public Agenda without(String id) {
        return only(item -> !item.id().equals(id));
    }

    /** With the item of an id marked as talked about, if it has one. */
    public Agenda covered(String id) {
        return each(item -> item.id().equals(id) ? item.withCovered(true) : item);
    }

    /** Those items that meet a condition. */
    public Agenda only(Predicate<AgendaItem> which) {
        return new Agenda(items.stream().filter(which).toList());
    }

    Agenda each(UnaryOperator<AgendaItem> change) {
        return new Agenda(items.stream().map(change).toList());
    }

    /** The item of an id. */
    public Optional<AgendaItem> find(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }
}
