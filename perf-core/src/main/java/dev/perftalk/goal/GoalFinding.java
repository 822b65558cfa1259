package dev.perftalk.goal;

import dev.perftalk.kernel.Finding;
import dev.perftalk.kernel.Severity;
import dev.perftalk.kernel.Text;
import dev.perftalk.kernel.Why;

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
    OUTSIDE_PARENT_PERIOD(Severity.WARNING);

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
