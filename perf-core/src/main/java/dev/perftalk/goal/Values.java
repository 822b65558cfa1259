package dev.perftalk.goal;

import java.util.List;
import java.util.Map;

/** The progress of every goal, kept true from below upwards: all at once, or along the one line that a change touches. */
final class Values {
    private final Slots goals;
    private final Links links;
    private final Figures figures;
    private final Sums sums;
    private final Parts parts;

    Values(Slots goals, Links links, Map<RollUp, RollUpRule> rules) {
        this.goals = goals;
        this.links = links;
        this.figures = new Figures(goals.size());
        this.sums = new Sums(links.branches());
        this.parts = new Parts(goals, links, figures, rules);
    }

    /** Makes room for a goal and the branches that are there. */
    void reach(int slot) {
        figures.reach(slot);
        sums.reach(links.branches());
    }

    /** The progress of a goal, {@link Fixed#ABSENT} without data. */
    int value(int slot) {
        return figures.value(slot);
    }

    boolean hasOwn(int slot) {
        return figures.hasOwn(slot);
    }

    /** The goals right below one as parts of its progress, in the order in which they came. */
    List<RollUpPart> parts(int slot) {
        return parts.of(slot);
    }

    /** Reads what a goal says of itself; nothing above hears of it yet. */
    void read(int slot) {
        figures.read(slot, goals.goal(slot));
    }

    /** Makes anew the progress of a goal whose children are right. */
    void fold(int slot) {
        if (links.branch(slot) != Links.NONE) {
            if (figures.kind(slot) == Figures.MEAN) {
                foldMean(slot);
            } else if (figures.kind(slot) == Figures.SHARE) {
                foldShare(slot);
            }
            figures.set(slot, derived(slot));
        }
    }

    private void foldMean(int slot) {
        long weights = 0;
        long high = 0;
        long low = 0;
        for (int part = links.first(slot); part != Links.NONE; part = links.next(part)) {
            if (figures.value(part) != Fixed.ABSENT) {
                long weight = figures.weight(part);
                long progress = Integer.toUnsignedLong(figures.value(part));
                long product = weight * progress;
                weights += weight;
                low += product;
                high += Math.multiplyHigh(weight, progress) + (Long.compareUnsigned(low, product) < 0 ? 1 : 0);
            }
        }
        sums.set(links.branch(slot), weights, high, low);
    }

    private void foldShare(int slot) {
        sums.set(links.branch(slot), 0, 0, 0);
        for (int part = links.first(slot); part != Links.NONE; part = links.next(part)) {
            give(part);
        }
    }

    /** Counts a goal in what its parent has of its children. */
    void give(int slot) {
        if (isSummed(slot)) {
            sums.add(links.branch(links.parent(slot)), figures.weight(slot), counted(slot));
        }
    }

    /** Takes a goal out of what its parent has of its children; it must look as it did when it was given. */
    void take(int slot) {
        if (isSummed(slot)) {
            sums.takeAway(links.branch(links.parent(slot)), figures.weight(slot), counted(slot));
        }
    }

    /** Whether a goal is in the sums of the one above. */
    private boolean isSummed(int slot) {
        int above = links.parent(slot);
        return above != Links.NONE
                && (figures.kind(above) == Figures.SHARE
                        || figures.kind(above) == Figures.MEAN && figures.value(slot) != Fixed.ABSENT);
    }

    /** As what a goal is in the sums of the one above. */
    private long counted(int slot) {
        if (figures.kind(links.parent(slot)) == Figures.SHARE) {
            return figures.isDone(slot) ? Fixed.FULL : 0;
        }
        return Integer.toUnsignedLong(figures.value(slot));
    }

    /** Makes right a goal some of whose children have changed, and all above it, as far up as it can be noticed. */
    void climb(int from) {
        int slot = from;
        while (slot != Links.NONE) {
            int fresh = derived(slot);
            int above = links.parent(slot);
            if (fresh == figures.value(slot) && (above == Links.NONE || figures.kind(above) != Figures.SUM)) {
                return;
            }
            replace(slot, above, fresh);
            slot = above;
        }
    }

    /** Gives a goal another progress, in what the one above has of its children too. */
    private void replace(int slot, int above, int fresh) {
        int known = figures.value(slot);
        if (above != Links.NONE
                && figures.kind(above) == Figures.MEAN
                && known != Fixed.ABSENT
                && fresh != Fixed.ABSENT) {
            figures.set(slot, fresh);
            long gained = Integer.toUnsignedLong(fresh) - Integer.toUnsignedLong(known);
            sums.shift(links.branch(above), figures.weight(slot), gained);
        } else {
            take(slot);
            figures.set(slot, fresh);
            give(slot);
        }
    }

    private int derived(int slot) {
        if (figures.hasOwn(slot)) {
            return figures.value(slot);
        }
        return links.first(slot) == Links.NONE ? Fixed.ABSENT : figures.under(slot, rolledUp(slot));
    }

    private int rolledUp(int slot) {
        int kind = figures.kind(slot);
        int branch = links.branch(slot);
        if (kind == Figures.MEAN) {
            return sums.mean(branch);
        } else if (kind == Figures.SHARE) {
            boolean noData = sums.isZero(branch) && parts.minimum(slot) == Fixed.ABSENT;
            return noData ? Fixed.ABSENT : sums.mean(branch);
        } else if (kind == Figures.MINIMUM) {
            return parts.minimum(slot);
        } else if (kind == Figures.SUM) {
            return parts.sum(slot);
        }
        return kind == Figures.MANUAL ? Fixed.ABSENT : parts.byHost(slot);
    }
}
