package dev.perftalk.cycle;

import dev.perftalk.cycle.CycleCommand.Advance;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How cycles go: what is allowed when, which gate each phase ends at, and what may run side by side. Immutable. */
public final class CyclePolicy {
    private static final CyclePolicy STANDARD = new CyclePolicy(
            CycleTable.standard(),
            Stream.of(PlanGate.STANDARD, DoGate.STANDARD, CheckGate.STANDARD, ActGate.STANDARD)
                    .collect(Collectors.toMap(Gate::phase, Function.identity())),
            Duration.ofDays(14),
            false);

    private final CycleTable table;
    private final Map<Phase, Gate> gates;
    private final Duration grace;
    private final boolean overlapping;

    private CyclePolicy(CycleTable table, Map<Phase, Gate> gates, Duration grace, boolean overlapping) {
        this.table = table;
        this.gates = new EnumMap<>(gates);
        this.grace = grace;
        this.overlapping = overlapping;
    }

    /** The gates of the article, part three, 2; a grace period of 14 days; one cycle of a pair at a time. */
    public static CyclePolicy standard() {
        return STANDARD;
    }

    /** What is allowed where a cycle is. */
    public CycleTable table() {
        return table;
    }

    /** With another table. */
    public CyclePolicy withTable(CycleTable other) {
        return new CyclePolicy(Objects.requireNonNull(other, "table"), gates, grace, overlapping);
    }

    /** The gate that a phase ends at. */
    public Gate gate(Phase phase) {
        return Objects.requireNonNull(gates.get(phase), "phase");
    }

    /** With another gate for the phase that it is made for. */
    public CyclePolicy withGate(Gate gate) {
        Map<Phase, Gate> changed = new EnumMap<>(gates);
        changed.put(gate.phase(), gate);
        return new CyclePolicy(table, changed, grace, overlapping);
    }

    /** For how long after its end a closed cycle can be reopened or put right. */
    public Duration grace() {
        return grace;
    }

    /**
     * With another grace period.
     *
     * @throws IllegalArgumentException for one below nothing
     */
    public CyclePolicy withGrace(Duration other) {
        if (other.isNegative()) {
            throw new IllegalArgumentException("grace must not be negative, but is " + other);
        }
        return new CyclePolicy(table, gates, other, overlapping);
    }

    /** Whether two cycles of one pair may run at the same time. */
    public boolean overlapping() {
        return overlapping;
    }

    /** With or without cycles of one pair that run at the same time. */
    public CyclePolicy withOverlapping(boolean other) {
        return new CyclePolicy(table, gates, grace, other);
    }

    /** The transition that a command takes a cycle through now, where its gate lets it; empty where it is not allowed. */
    public Optional<Transition> transition(Cycle cycle, CycleCommand command, Instant now) {
        Optional<Transition> row = table.find(command.kind(), cycle.phase(), cycle.status());
        return row.isPresent() && leads(row.get(), command) && isInTime(row.get(), cycle, now) ? row : Optional.empty();
    }

    private static boolean leads(Transition row, CycleCommand command) {
        return !(command instanceof Advance advance) || advance.to() == row.to();
    }

    private boolean isInTime(Transition row, Cycle cycle, Instant now) {
        return !row.late() || isInGrace(cycle, now);
    }

    /** Whether a cycle has ended so short a time ago that it can still be put right. */
    public boolean isInGrace(Cycle cycle, Instant now) {
        return cycle.endedAt()
                .filter(end -> Duration.between(end, now).compareTo(grace) <= 0)
                .isPresent();
    }

    /** All that can be asked of a cycle now; whether a gate is open is another question. */
    public List<Transition> allowed(Cycle cycle, Instant now) {
        return table.transitions(cycle.phase(), cycle.status()).stream()
                .filter(row -> isInTime(row, cycle, now))
                .toList();
    }
}
