package dev.perftalk.conversation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Answers added up, so that no single one is left.
 *
 * @param answers how many, not negative
 * @param heard the sum of their first answers, and so on
 * @param supported of the second
 * @param hadASay of the third
 */
public record PulseSum(int answers, int heard, int supported, int hadASay) {
    /** Nobody has answered. */
    public static final PulseSum NONE = new PulseSum(0, 0, 0, 0);

    /** The mean of the first answers, 1 to 5 to two digits; empty where nobody has answered. */
    public Optional<BigDecimal> meanHeard() {
        return mean(heard);
    }

    /** The mean of the second answers, 1 to 5 to two digits; empty where nobody has answered. */
    public Optional<BigDecimal> meanSupported() {
        return mean(supported);
    }

    /** The mean of the third answers, 1 to 5 to two digits; empty where nobody has answered. */
    public Optional<BigDecimal> meanHadASay() {
        return mean(hadASay);
    }

    private Optional<BigDecimal> mean(int sum) {
        return answers == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP));
    }

    /** With one answer more. */
    PulseSum and(Pulse pulse) {
        return and(new PulseSum(1, pulse.heard(), pulse.supported(), pulse.hadASay()));
    }

    PulseSum and(PulseSum other) {
        return new PulseSum(
                answers + other.answers, heard + other.heard, supported + other.supported, hadASay + other.hadASay);
    }
}
