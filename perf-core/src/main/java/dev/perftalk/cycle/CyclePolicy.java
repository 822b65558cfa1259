package dev.perftalk.cycle;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which gate each phase ends at. Immutable. */
public final class CyclePolicy {
    private static final CyclePolicy STANDARD =
            new CyclePolicy(Stream.of(PlanGate.STANDARD, DoGate.STANDARD, CheckGate.STANDARD, ActGate.STANDARD)
                    .collect(Collectors.toMap(Gate::phase, Function.identity())));

    private final Map<Phase, Gate> gates;

    private CyclePolicy(Map<Phase, Gate> gates) {
        this.gates = gates;
    }

    /** The gates of the article, part three, 2. */
    public static CyclePolicy standard() {
        return STANDARD;
    }

    /** The gate that a phase ends at. */
    public Gate gate(Phase phase) {
        return Objects.requireNonNull(gates.get(phase), "phase");
    }

    /** With another gate for the phase that it is made for. */
    public CyclePolicy withGate(Gate gate) {
        Map<Phase, Gate> changed = new EnumMap<>(gates);
        changed.put(gate.phase(), gate);
        return new CyclePolicy(changed);
    }
}
