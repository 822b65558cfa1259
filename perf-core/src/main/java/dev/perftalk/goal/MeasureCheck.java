package dev.perftalk.goal;

import java.math.BigDecimal;
import java.util.Optional;

/** What a measure must be, told as soon as it is made. */
final class MeasureCheck {
    private MeasureCheck() {}

    /** @throws IllegalArgumentException naming what is not as it must be, and its value */
    static void of(Measure measure) {
        require(!measure.name().isBlank(), "name of a measure is missing", "");
        Amounts.check("baseline", measure.baseline());
        Amounts.check("target", measure.target());
        amount("upper end of the band", measure.targetHigh());
        amount("commit", measure.commit());
        amount("stretch", measure.stretch());
        amount("actual", measure.actual());
        Amounts.checkWeight("weight of a measure", measure.weight());
        kind(measure);
        way(measure);
    }

    private static void amount(String what, Optional<BigDecimal> amount) {
        amount.ifPresent(value -> Amounts.check(what, value));
    }

    private static void kind(Measure measure) {
        String unit = measure.unit().orElse("");
        int milestones = measure.milestones().size();
        require(
                measure.kind() == MeasureKind.MILESTONES == milestones > 0,
                "milestones do not fit the kind",
                milestones);
        switch (measure.kind()) {
            case PERCENT -> require(unit.equals(Measure.PER_CENT), "unit of a measure in per cent must be %", unit);
            case MONEY -> require(unit.matches("[A-Z]{3}"), "unit of money must be a currency of three letters", unit);
            case YES_NO ->
                require(
                        measure.target().compareTo(BigDecimal.ONE) == 0,
                        "target of yes or no must be 1",
                        measure.target());
            case MILESTONES ->
                require(
                        measure.target().compareTo(BigDecimal.valueOf(milestones)) == 0,
                        "target of milestones must be their number",
                        measure.target());
            case NUMBER -> {}
        }
        require(
                measure.actual().filter(actual -> !measure.takes(actual)).isEmpty(),
                "actual does not fit the kind",
                measure.actual());
    }

    private static void way(Measure measure) {
        BigDecimal target = measure.target();
        boolean band = measure.direction() == Direction.WITHIN;
        require(
                measure.targetHigh().filter(high -> high.compareTo(target) < 0).isEmpty(),
                "a band must not end below where it begins",
                measure.targetHigh());
        require(!band || measure.kind().compareTo(MeasureKind.YES_NO) < 0, "only numbers have a band", measure.kind());
        require(
                !band || measure.commit().isEmpty() && measure.stretch().isEmpty(),
                "a band has neither commit nor stretch",
                measure.commit());
        require(
                measure.better().filter(said -> said != measure.direction()).isEmpty(),
                "better must be the way from baseline to target",
                measure.better());
        int up = measure.direction() == Direction.FALL ? -1 : 1;
        require(
                measure.commit()
                        .filter(commit ->
                                commit.compareTo(target) * up > 0 || commit.compareTo(measure.baseline()) * up < 0)
                        .isEmpty(),
                "commit must lie from the baseline to the target",
                measure.commit());
        require(
                measure.stretch()
                        .filter(stretch -> stretch.compareTo(target) * up < 0)
                        .isEmpty(),
                "stretch must not fall short of the target",
                measure.stretch());
    }

    private static void require(boolean held, String what, Object value) {
        if (!held) {
            throw new IllegalArgumentException(what + ", but is '" + value + "'");
        }
    }
}
