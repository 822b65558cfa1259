package dev.perftalk.goal;

import dev.perftalk.kernel.Text;
import java.util.List;

/**
 * How the progress of a goal comes from the goals right below it, its parts. The standard ways are constants; a host's own
 * is a further value, for which its {@link CascadePolicy} has a {@link RollUpRule}.
 *
 * <p>Whatever the way: a part that is cancelled or weighs nothing does not count, one without data neither adds nor takes
 * away unless said otherwise, and where no part is left there is no data, which is not 0.
 *
 * @param code upper case for the standard ones; not blank, compared exactly
 */
public record RollUp(String code) {
    /** The mean of the parts by their weights. */
    public static final RollUp WEIGHTED_AVERAGE = new RollUp("WEIGHTED_AVERAGE");

    /**
     * What the parts' measures show in the unit of the goal's first measure, added up and held against its target; how
     * much they weigh plays no part.
     */
    public static final RollUp SUM = new RollUp("SUM");

    /** The progress of the part that is furthest behind. */
    public static final RollUp MINIMUM = new RollUp("MINIMUM");

    /** The share, by weight, of the parts that are done; those without data are not done, unless none has any. */
    public static final RollUp MILESTONE_SHARE = new RollUp("MILESTONE_SHARE");

    /** What somebody has noted for the goal itself, and nothing else. */
    public static final RollUp MANUAL = new RollUp("MANUAL");

    /** The standard ones; unmodifiable. */
    public static final List<RollUp> STANDARD = List.of(WEIGHTED_AVERAGE, SUM, MINIMUM, MILESTONE_SHARE, MANUAL);

    /** @throws IllegalArgumentException where the code is blank */
    public RollUp {
        if (code.isBlank()) {
            throw new IllegalArgumentException("code of a roll-up is missing");
        }
    }

    /** The roll-up with this code. */
    public static RollUp of(String code) {
        return new RollUp(code);
    }

    /** What it is called; a host's own goes by its code. */
    public Text label() {
        return STANDARD.contains(this) ? Text.message(RollUp.class, "rollup." + code) : Text.of(code, code);
    }
}
