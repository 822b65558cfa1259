package dev.perftalk.goal;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a cascade can find; a finding's {@link Finding#kind()} is the name of one of these. */
public enum GoalFinding {
    /** It has an id that an earlier goal has; the earlier one stays. */
    DUPLICATE_ID(Severity.ERROR),
    /** It is above itself; with what hangs below, it is not in the tree. */
    LOOP(Severity.ERROR),
    /** Its parent is not among the goals; it is shown as a root. */
    UNKNOWN_PARENT(Severity.WARNING),
    /** Nobody owns it. */
    NO_OWNER(Severity.WARNING),
    /** Its owner is not in the organisation. */
    OWNER_NOT_IN_ORG(Severity.WARNING),
    /** It has no measure. */
    NO_MEASURE(Severity.WARNING),
    /** A company goal that no goal serves. */
    CHILDLESS_COMPANY_GOAL(Severity.WARNING),
    /** It stands as high as its parent. */
    SAME_LEVEL(Severity.INFO),
    /** It stands higher than its parent. */
    LEVEL_INVERSION(Severity.WARNING),
    /** A standard level lies between it and its parent. */
    LEVEL_SKIPPED(Severity.INFO),
    /** It starts before its parent or ends after it. */
    OUTSIDE_PARENT_PERIOD(Severity.WARNING),
    /** Its way to roll up is neither a standard one nor one of the host's, so it has no data but its own. */
    UNKNOWN_ROLL_UP(Severity.WARNING),
    /** Below the company's level, it serves no goal and contributes to none. */
    ORPHAN(Severity.INFO),
    /** The weights of the goals below it look like shares, but do not add up to 1 or 100. */
    WEIGHTS_NOT_WHOLE(Severity.WARNING),
    /** Nobody said why it is a goal. */
    NO_RATIONALE(Severity.INFO),
    /** Its owner has more goals than one person can have in view; found once for each owner, on the first that is too many. */
    TOO_MANY_GOALS(Severity.WARNING),
    /** Its owner's manager owns neither the goal above it nor one to which it contributes. */
    MANAGER_NOT_IN_LINE(Severity.INFO),
    /** Not done, and not measured for too long, or measured at a moment that has not come yet. */
    STALE(Severity.WARNING),
    /** Not done, and its period is over. */
    EXPIRED(Severity.WARNING);

    /** Those that need nothing but the goals, or an organisation beside them; unmodifiable. */
    public static final Set<GoalFinding> STANDARD =
            Collections.unmodifiableSet(EnumSet.range(DUPLICATE_ID, UNKNOWN_ROLL_UP));

    private final Severity severity;

    GoalFinding(Severity severity) {
        this.severity = severity;
    }

    /** How much one of this kind weighs. */
    public Severity severity() {
        return severity;
    }

    /** What this kind means, in a sentence. */
    public Text meaning() {
        return Text.message(GoalFinding.class, "finding." + name());
    }

    /** One of this kind: its text takes the goal's id as {@code {0}}, then {@code details}. */
    Finding on(Goal goal, Object... details) {
        Object[] arguments = new Object[details.length + 1];
        arguments[0] = goal.id();
        System.arraycopy(details, 0, arguments, 1, details.length);
        return new Finding(severity, goal.id().value(), Why.message(GoalFinding.class, name(), arguments));
    }
}
