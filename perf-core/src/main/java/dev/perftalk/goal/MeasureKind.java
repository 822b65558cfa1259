package dev.perftalk.goal;

import dev.perftalk.kernel.Text;
import java.math.BigDecimal;

/** What the numbers of a measure are; it can't change once there is an actual. */
public enum MeasureKind {
    /** In any unit. */
    NUMBER,
    PERCENT,
    /** In a currency, whose code is the unit. */
    MONEY,
    /** 1 for yes, 0 for no. */
    YES_NO,
    /** How many of the milestones are reached, in their order. */
    MILESTONES;

    static final String PER_CENT = "%";

    /** What it is called. */
    public Text label() {
        return Text.message(MeasureKind.class, "measure." + name());
    }

    /** Whether its numbers are counted rather than measured: whole, and none beyond the target. */
    boolean isCounted() {
        return this == YES_NO || this == MILESTONES;
    }

    /** Whether a number can be an actual on the way to a target. */
    boolean takes(BigDecimal actual, BigDecimal target) {
        return !isCounted()
                || actual.signum() >= 0
                        && actual.compareTo(target) <= 0
                        && actual.stripTrailingZeros().scale() <= 0;
    }

    /** @throws IllegalArgumentException where a measure of this kind can't have such a unit, target or milestones */
    void check(String unit, BigDecimal target, int milestones) {
        if (this == PERCENT && !unit.equals(PER_CENT)) {
            throw new IllegalArgumentException("unit of a measure in per cent must be %, but is '" + unit + "'");
        }
        if (this == MONEY && !unit.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("unit of money must be a currency code, but is '" + unit + "'");
        }
        if (this == MILESTONES != milestones > 0) {
            throw new IllegalArgumentException("milestones do not go with " + this + ", but are " + milestones);
        }
        int most = this == MILESTONES ? milestones : 1;
        if (isCounted() && target.compareTo(BigDecimal.valueOf(most)) != 0) {
            throw new IllegalArgumentException("target of %s must be %d, but is %s".formatted(this, most, target));
        }
    }
}
