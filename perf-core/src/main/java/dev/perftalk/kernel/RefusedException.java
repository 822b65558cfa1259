package dev.perftalk.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A refusal, for those who prefer exceptions; see {@link Outcome#orThrow()}. */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Why> reasons;

    /** @param reasons every condition that is not met; its codes become the message */
    public RefusedException(List<Why> reasons) {
        super("refused: " + reasons.stream().map(Why::code).collect(Collectors.joining(", ")));
        this.reasons = new ArrayList<>(reasons);
    }

    /** Every condition that is not met; unmodifiable. */
    public List<Why> why() {
        return List.copyOf(reasons);
    }
}
