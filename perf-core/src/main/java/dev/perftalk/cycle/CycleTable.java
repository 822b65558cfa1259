package dev.perftalk.cycle;

import static dev.perftalk.cycle.CycleStatus.ACTIVE;
import static dev.perftalk.cycle.CycleStatus.CLOSED;
import static dev.perftalk.cycle.CycleStatus.SUSPENDED;
import static dev.perftalk.cycle.Phase.ACT;
import static dev.perftalk.cycle.Phase.CHECK;
import static dev.perftalk.cycle.Phase.DO;
import static dev.perftalk.cycle.Phase.PLAN;

import dev.perftalk.cycle.CycleCommand.Kind;
import dev.perftalk.kernel.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What can be done with a cycle where it is: for each phase, status and command one {@link Transition} or none. What is not
 * in the table is not allowed. Immutable; safe for use by many threads.
 */
public final class CycleTable {
    private static final int STATUSES = CycleStatus.values().length;
    private static final int KINDS = Kind.values().length;
    private static final int PLACES = Phase.values().length * STATUSES;

    private static final CycleTable STANDARD = standardTable();

    /** One for each phase, status and command, in this order. */
    private final List<Optional<Transition>> cells;

    /** What is allowed in each phase and status, in words: within the grace period first, then in general. */
    private final List<Text> allowed;

    private CycleTable(List<Optional<Transition>> cells) {
        this.cells = List.copyOf(cells);
        List<Text> words = new ArrayList<>();
        for (int place = 0; place < PLACES; place++) {
            List<Transition> rows = rows(place);
            words.add(inWords(rows));
            words.add(inWords(rows.stream().filter(row -> !row.late()).toList()));
        }
        allowed = List.copyOf(words);
    }

    /** Nothing is allowed. */
    public static CycleTable none() {
        return new CycleTable(Stream.generate(Optional::<Transition>empty)
                .limit((long) PLACES * KINDS)
                .toList());
    }

    /** The way round of the article, part three, 2, with its ways back and out. */
    public static CycleTable standard() {
        return STANDARD;
    }

    private static CycleTable standardTable() {
        CycleTable table = none().with(gated(Kind.ADVANCE, PLAN, DO))
                .with(gated(Kind.ADVANCE, DO, CHECK))
                .with(gated(Kind.ADVANCE, CHECK, ACT))
                .with(gated(Kind.MIDTERM, CHECK, DO))
                .with(Transition.of(Kind.RENEGOTIATE, DO, ACTIVE, PLAN))
                .with(gated(Kind.CLOSE, ACT, ACT))
                .with(Transition.of(Kind.REOPEN, ACT, CLOSED, ACT).withLate(true))
                .with(Transition.of(Kind.UPDATE, ACT, CLOSED, ACT).withLate(true));
        for (Phase phase : Phase.values()) {
            table = table.with(Transition.of(Kind.UPDATE, phase, ACTIVE, phase))
                    .with(Transition.of(Kind.SUSPEND, phase, ACTIVE, phase))
                    .with(Transition.of(Kind.RESUME, phase, SUSPENDED, phase));
            for (CycleStatus status : List.of(ACTIVE, SUSPENDED)) {
                table = table.with(Transition.of(Kind.HAND_OVER, phase, status, phase))
                        .with(Transition.of(Kind.CANCEL, phase, status, phase));
            }
        }
        return table;
    }

    private static Transition gated(Kind on, Phase from, Phase to) {
        return Transition.of(on, from, ACTIVE, to).withGated(true);
    }

    /** The row for a command where a cycle is, empty where it is not allowed at all. */
    public Optional<Transition> find(Kind on, Phase phase, CycleStatus status) {
        return cells.get(place(phase, status) * KINDS + on.ordinal());
    }

    /** All rows, by phase, status and command. */
    public List<Transition> transitions() {
        return cells.stream().flatMap(Optional::stream).toList();
    }

    /** The rows for where a cycle is. */
    public List<Transition> transitions(Phase phase, CycleStatus status) {
        return rows(place(phase, status));
    }

    /** With one more row, in place of the one for the same command, phase and status. */
    public CycleTable with(Transition row) {
        return with(row.on(), row.from(), row.in(), Optional.of(row));
    }

    /** Without the row for a command in a phase and status; nothing changes where there is none. */
    public CycleTable without(Kind on, Phase from, CycleStatus in) {
        return with(on, from, in, Optional.empty());
    }

    private CycleTable with(Kind on, Phase from, CycleStatus in, Optional<Transition> row) {
        List<Optional<Transition>> changed = new ArrayList<>(cells);
        changed.set(place(from, in) * KINDS + on.ordinal(), row);
        return new CycleTable(changed);
    }

    /** What is allowed where a cycle is, in words. */
    Text allowed(Phase phase, CycleStatus status, boolean inGrace) {
        return allowed.get(2 * place(phase, status) + (inGrace ? 0 : 1));
    }

    private static Text inWords(List<Transition> rows) {
        return rows.stream()
                .map(Transition::label)
                .reduce((one, other) -> Text.message(CycleTable.class, "allowed.MORE", one, other))
                .orElseGet(() -> Text.message(CycleTable.class, "allowed.NONE"));
    }

    private List<Transition> rows(int place) {
        return cells.subList(place * KINDS, (place + 1) * KINDS).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static int place(Phase phase, CycleStatus status) {
        return phase.ordinal() * STATUSES + status.ordinal();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CycleTable table && cells.equals(table.cells);
    }

    @Override
    public int hashCode() {
        return cells.hashCode();
    }
}
