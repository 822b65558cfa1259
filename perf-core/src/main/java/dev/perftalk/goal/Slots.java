package dev.perftalk.goal;

import dev.perftalk.kernel.GoalId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Goals by number, and their numbers by id: a hash table that keeps no more than a number for each goal. The number of a
 * goal that was taken out is given to another one.
 */
final class Slots {
    static final int NONE = -1;

    private Goal[] goals;
    /** When each came; as long as no number was given twice, these are the same numbers in another order. */
    private int[] arrival;

    private int arrived;
    private int used;
    private int[] free = {};
    private int freed;
    private int[] table = {};
    private int slotMask;
    private final List<Goal> duplicates = new ArrayList<>();

    Slots(Collection<Goal> input) {
        goals = new Goal[input.size()];
        emptyTable(input.size());
        input.forEach(goal -> {
            if (find(goal.id()) == NONE) {
                goals[used] = goal;
                enter(used++);
            } else {
                duplicates.add(goal);
            }
        });
        goals = Arrays.copyOf(goals, used);
        arrival = IntStream.range(0, used).toArray();
        arrived = used;
    }

    /** A third more places than goals. */
    private void emptyTable(int room) {
        table = new int[Math.addExact(room, room / 3) + 4];
        Arrays.fill(table, NONE);
        slotMask = (Integer.highestOneBit(table.length) << 1) - 1;
    }

    private static int mixed(GoalId id) {
        return id.hashCode() * 0x9E3779B9;
    }

    private int home(int mixed) {
        return (int) ((mixed & 0xFFFF_FFFFL) * table.length >>> 32);
    }

    /** What stands in the table beside a number, so that of goals with other ids hardly any is looked at. */
    private int tag(int mixed) {
        return mixed * 0x85EB_CA6B & ~slotMask;
    }

    private int after(int place) {
        return place + 1 == table.length ? 0 : place + 1;
    }

    private void enter(int slot) {
        int mixed = mixed(goals[slot].id());
        int place = home(mixed);
        while (table[place] != NONE) {
            place = after(place);
        }
        table[place] = tag(mixed) | slot;
    }

    /** Its number, {@link #NONE} where it is not there. */
    int find(GoalId id) {
        int mixed = mixed(id);
        int tag = tag(mixed);
        for (int place = home(mixed); table[place] != NONE; place = after(place)) {
            int slot = table[place] & slotMask;
            if ((table[place] & ~slotMask) == tag && goals[slot].id().equals(id)) {
                return slot;
            }
        }
        return NONE;
    }

    /** The number of the first goal that may have this id, as far as the table alone tells; {@link #NONE} where none can. */
    int guess(GoalId id) {
        int mixed = mixed(id);
        int place = home(mixed);
        while (table[place] != NONE && (table[place] & ~slotMask) != tag(mixed)) {
            place = after(place);
        }
        return table[place] == NONE ? NONE : table[place] & slotMask;
    }

    Goal goal(int slot) {
        return goals[slot];
    }

    /** How many numbers were ever given; some of them may be free. */
    int size() {
        return used;
    }

    /** Numbers sorted by when their goals came. */
    IntStream inOrder(IntStream slots) {
        return slots.mapToLong(slot -> (long) arrival[slot] << 32 | slot)
                .sorted()
                .mapToInt(sorted -> (int) sorted);
    }

    /** The numbers of all goals, by when they came. */
    IntStream all() {
        if (arrived > used) {
            return inOrder(IntStream.range(0, used).filter(slot -> !isFree(slot)));
        }
        int[] byArrival = new int[used];
        for (int slot = 0; slot < used; slot++) {
            byArrival[arrival[slot]] = slot;
        }
        return Arrays.stream(byArrival).filter(slot -> !isFree(slot));
    }

    boolean isFree(int slot) {
        return goals[slot] == null;
    }

    /** Those whose id was taken already. */
    List<Goal> duplicates() {
        return duplicates;
    }

    /** Puts another goal in the place of one with the same id. */
    void replace(int slot, Goal goal) {
        goals[slot] = goal;
    }

    /** Takes in a goal with a new id. */
    int add(Goal goal) {
        int slot = freed > 0 ? free[--freed] : used++;
        if (slot >= goals.length) {
            goals = Arrays.copyOf(goals, Growth.of(slot));
            arrival = Arrays.copyOf(arrival, goals.length);
        }
        goals[slot] = goal;
        arrival[slot] = arrived;
        arrived = Math.incrementExact(arrived);
        if (table.length - table.length / 8 <= used - freed) {
            emptyTable(Growth.of(used));
            for (int each = 0; each < used; each++) {
                if (!isFree(each)) {
                    enter(each);
                }
            }
        } else {
            enter(slot);
        }
        return slot;
    }

    /** Takes a goal out and closes the gap that it leaves in the table, so that nothing behind it gets lost. */
    void remove(int slot) {
        int gap = home(mixed(goals[slot].id()));
        while ((table[gap] & slotMask) != slot) {
            gap = after(gap);
        }
        for (int place = after(gap); table[place] != NONE; place = after(place)) {
            int home = home(mixed(goals[table[place] & slotMask].id()));
            boolean reachable = gap < place ? home <= gap || home > place : home <= gap && home > place;
            if (reachable) {
                table[gap] = table[place];
                gap = place;
            }
        }
        table[gap] = NONE;
        goals[slot] = null;
        free = freed < free.length ? free : Arrays.copyOf(free, Growth.of(freed));
        free[freed++] = slot;
    }

    /** Gives every goal a new number. */
    void renumber(int[] newOf) {
        Goal[] moved = new Goal[used];
        int[] moment = new int[used];
        for (int slot = 0; slot < used; slot++) {
            moved[newOf[slot]] = goals[slot];
            moment[newOf[slot]] = arrival[slot];
        }
        goals = moved;
        arrival = moment;
        for (int place = 0; place < table.length; place++) {
            int entry = table[place];
            table[place] = entry == NONE ? NONE : entry & ~slotMask | newOf[entry & slotMask];
        }
    }
}
