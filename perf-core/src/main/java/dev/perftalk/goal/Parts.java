package dev.perftalk.goal;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The ways to a progress for which all children have to be looked at again after each change of one. */
final class Parts {
    private final Slots goals;
    private final Links links;
    private final Figures figures;
    private final Map<RollUp, RollUpRule> rules;
    private final Map<Integer, BigDecimal> amounts = new HashMap<>();

    Parts(Slots goals, Links links, Figures figures, Map<RollUp, RollUpRule> rules) {
        this.goals = goals;
        this.links = links;
        this.figures = figures;
        this.rules = rules;
    }

    /** The least of the parts that count; as unsigned numbers, no data is the greatest. */
    int minimum(int slot) {
        int least = Fixed.ABSENT;
        for (int part = links.first(slot); part != Links.NONE; part = links.next(part)) {
            if (figures.weight(part) > 0 && Integer.compareUnsigned(figures.value(part), least) < 0) {
                least = figures.value(part);
            }
        }
        return least;
    }

    /** What the parts have come to together, held against the target. */
    int sum(int slot) {
        Goal goal = goals.goal(slot);
        Optional<BigDecimal> together = Amount.measure(goal).flatMap(measure -> together(slot, measure));
        together.ifPresentOrElse(amount -> amounts.put(slot, amount), () -> amounts.remove(slot));
        return Fixed.of(together.flatMap(amount -> Amount.progress(goal, amount)));
    }

    private Optional<BigDecimal> together(int slot, Measure like) {
        return children(slot)
                .filter(part -> figures.weight(part) > 0)
                .mapToObj(part -> amount(part, like))
                .flatMap(Optional::stream)
                .reduce(BigDecimal::add);
    }

    /** What a goal has come to in the unit of a measure: what it shows itself, else what its children have added up to. */
    private Optional<BigDecimal> amount(int slot, Measure like) {
        Goal goal = goals.goal(slot);
        boolean adds = links.first(slot) != Links.NONE
                && figures.kind(slot) == Figures.SUM
                && !figures.hasOwn(slot)
                && Amount.measure(goal)
                        .filter(own -> own.unit().equals(like.unit()))
                        .isPresent();
        return Amount.own(goal, like).or(() -> adds ? Optional.ofNullable(amounts.get(slot)) : Optional.empty());
    }

    /** What the host's own rule makes of the parts that count. */
    int byHost(int slot) {
        Goal goal = goals.goal(slot);
        RollUpRule rule = rules.get(goal.rollUp());
        List<RollUpPart> counting = of(slot).stream().filter(RollUpPart::counts).toList();
        return rule == null || counting.isEmpty() ? Fixed.ABSENT : Fixed.of(rule.progress(goal, counting));
    }

    /** All parts, in the order in which they came. */
    List<RollUpPart> of(int slot) {
        Optional<Measure> added =
                figures.kind(slot) == Figures.SUM ? Amount.measure(goals.goal(slot)) : Optional.empty();
        return goals.inOrder(children(slot)).mapToObj(part -> part(part, added)).toList();
    }

    private RollUpPart part(int slot, Optional<Measure> added) {
        Goal goal = goals.goal(slot);
        return new RollUpPart(
                goal.id().value(),
                goal.cancelled() ? BigDecimal.ZERO : goal.weight(),
                Fixed.progress(figures.value(slot)),
                added.flatMap(measure -> amount(slot, measure)));
    }

    private IntStream children(int slot) {
        return IntStream.iterate(links.first(slot), part -> part != Links.NONE, links::next);
    }
}
