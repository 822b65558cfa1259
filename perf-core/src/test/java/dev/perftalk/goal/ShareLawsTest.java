package dev.perftalk.goal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A share in whole numbers is the share in decimals, digit by digit. */
class ShareLawsTest {
    /** All that a measure may be given: up to 30 digits on either side, many of them short, near each other or round. */
    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Combinators.combine(
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(-20, 20).map(BigInteger::valueOf),
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(19).negate(), BigInteger.TEN.pow(19)),
                                Arbitraries.bigIntegers()
                                        .between(BigInteger.TEN.pow(30).negate(), BigInteger.TEN.pow(30))),
                        Arbitraries.integers().between(-12, 30))
                .as(BigDecimal::new);
    }

    private static Progress inDecimals(BigDecimal at, BigDecimal from, BigDecimal to) {
        return new Progress(at.subtract(from).divide(to.subtract(from), 9, RoundingMode.HALF_UP));
    }

    @Property(tries = 3000)
    void whole_numbers_come_to_the_same_as_decimals(
            @ForAll("numbers") BigDecimal at, @ForAll("numbers") BigDecimal from, @ForAll("numbers") BigDecimal to) {
        Assume.that(from.compareTo(to) != 0);

        assertThat(Share.done(at, from, to)).isEqualTo(inDecimals(at, from, to));
    }

    @ParameterizedTest
    @CsvSource({
        "12.50, 0, 100, 0.125",
        "2, 10, 0, 0.8", // E04
        "-4, -5, -3, 0.5", // E04
        "1, 0, 3, 0.333333333",
        "2, 0, 3, 0.666666667",
        "0.0000000005, 0, 1, 0.000000001",
        "0.0000000004, 0, 1, 0",
        "3.9999999995, 0, 1, 4",
        "999999999999999999, 0, 1, 4", // E06
        "-1, 0, 100, 0", // E06
        "5E+2, 0, 1E+3, 0.5",
        "999999999999999999, -999999999999999999, 999999999999999998, 1.000000000"
    })
    void a_share_is_rounded_half_up_and_kept_between_nothing_and_four_times_the_whole(
            BigDecimal at, BigDecimal from, BigDecimal to, BigDecimal share) {
        assertThat(Share.done(at, from, to)).isEqualTo(new Progress(share));
    }
}
