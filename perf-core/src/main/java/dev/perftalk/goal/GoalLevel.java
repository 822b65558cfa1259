package dev.perftalk.goal;

import dev.perftalk.kernel.Text;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How high a goal stands. The four standard levels are constants; a vendor's own level is a further value.
 *
 * @param code upper case for the standard levels; 1 to 40 letters, digits, {@code _}, {@code .} or {@code -}
 * @param rank 0 for the company, growing downwards; equal ranks stand equally high, and a negative one above the company
 */
public record GoalLevel(String code, int rank) {
    public static final GoalLevel COMPANY = new GoalLevel("COMPANY", 0);
    public static final GoalLevel DEPARTMENT = new GoalLevel("DEPARTMENT", 1);
    public static final GoalLevel TEAM = new GoalLevel("TEAM", 2);
    public static final GoalLevel INDIVIDUAL = new GoalLevel("INDIVIDUAL", 3);

    /** The standard levels from the top down; unmodifiable. */
    public static final List<GoalLevel> STANDARD = List.of(COMPANY, DEPARTMENT, TEAM, INDIVIDUAL);

    /** @throws IllegalArgumentException where the code has another form */
    public GoalLevel {
        if (!code.matches("[\\p{L}\\p{N}_.-]{1,40}")) {
            throw new IllegalArgumentException(
                    "code of a goal level must be 1 to 40 letters, digits, '_', '.' or '-', but is '" + code + "'");
        }
    }

    /**
     * The standard level with a code, in upper or lower case.
     *
     * @throws IllegalArgumentException for any other code, naming the four
     */
    public static GoalLevel of(String code) {
        return STANDARD.stream()
                .filter(level -> level.code.equalsIgnoreCase(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a goal level must be one of "
                        + STANDARD.stream().map(GoalLevel::code).collect(Collectors.joining(", ")) + ", but is '"
                        + code + "'"));
    }

    /** Whether it stands higher than another. */
    public boolean isAbove(GoalLevel other) {
        return rank < other.rank;
    }

    /** What it is called; a vendor's own level goes by its code. */
    public Text label() {
        return STANDARD.contains(this) ? Text.message(GoalLevel.class, "level." + code) : Text.of(code, code);
    }

    /** Whether a standard level lies between this one and a lower one. */
    boolean skipsTo(GoalLevel lower) {
        for (GoalLevel level : STANDARD) {
            if (isAbove(level) && level.isAbove(lower)) {
                return true;
            }
        }
        return false;
    }
}
