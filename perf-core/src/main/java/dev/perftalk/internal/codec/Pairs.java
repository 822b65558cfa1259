package dev.perftalk.internal.codec;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Pairs the places of one list with those of another, each once. Used by one thread. */
final class Pairs {
    /** Whether two places belong together. */
    interface Rule {
        boolean pairs(int now, int then);
    }

    private final List<OptionalInt> thens;
    private final int former;
    private final BitSet taken = new BitSet();

    Pairs(int present, int former) {
        this.thens = new ArrayList<>(Collections.nCopies(present, OptionalInt.empty()));
        this.former = former;
    }

    /** Gives every place that has none yet the first free one that a rule lets it have. */
    void pair(Rule rule) {
        for (int i = 0; i < thens.size(); i++) {
            int now = i;
            if (thens.get(now).isEmpty()) {
                OptionalInt then = IntStream.range(0, former)
                        .filter(place -> !taken.get(place) && rule.pairs(now, place))
                        .findFirst();
                then.ifPresent(taken::set);
                thens.set(now, then);
            }
        }
    }

    /** The place in the former list, empty where there is none. */
    OptionalInt of(int now) {
        return thens.get(now);
    }
}
