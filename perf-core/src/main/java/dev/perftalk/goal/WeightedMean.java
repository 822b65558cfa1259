package dev.perftalk.goal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;

/** The weighted mean over those parts that have data. */
final class WeightedMean {
    private WeightedMean() {}

    /**
     * The mean of the parts with data, by their weights alone: a part without data neither adds nor takes away.
     *
     * @return between the least and the greatest of them; empty where no part has data, or none that has any weighs
     *     anything
     */
    static <T> Optional<Progress> of(
            Collection<T> parts, Function<T, Optional<Progress>> progress, Function<T, BigDecimal> weight) {
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal weights = BigDecimal.ZERO;
        for (T part : parts) {
            Optional<Progress> known = progress.apply(part);
            if (known.isPresent()) {
                sum = sum.add(known.get().value().multiply(weight.apply(part)));
                weights = weights.add(weight.apply(part));
            }
        }
        return weights.signum() == 0
                ? Optional.empty()
                : Optional.of(new Progress(sum.divide(weights, Progress.SCALE, RoundingMode.HALF_UP)));
    }
}
