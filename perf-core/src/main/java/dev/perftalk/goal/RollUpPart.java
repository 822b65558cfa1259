package dev.perftalk.goal;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * One of the goals or measures that a progress is made of.
 *
 * @param subject the goal's id or the measure's name
 * @param weight not negative; 0 for a cancelled goal
 * @param progress empty without data
 * @param amount what its measure shows in the unit that is added up; empty where nothing is added up
 */
public record RollUpPart(String subject, BigDecimal weight, Optional<Progress> progress, Optional<BigDecimal> amount) {
    public RollUpPart {
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(weight, "weight");
        Objects.requireNonNull(progress, "progress");
        Objects.requireNonNull(amount, "amount");
    }

    /** Whether it weighs anything and has data. */
    public boolean counts() {
        return weight.signum() > 0 && progress.isPresent();
    }

    /** Without its subject, which may be what people wrote. */
    @Override
    public String toString() {
        return "RollUpPart[weight=%s, progress=%s, amount=%s]".formatted(weight, progress, amount);
    }
}
