package dev.perftalk.goal;

import dev.perftalk.kernel.Period;
import dev.perftalk.kernel.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** How a goal stands on a day; follows from the goal and is never stored. */
public enum GoalStatus {
    /** Nobody has measured it or said how sure they are. */
    PENDING,
    ON_TRACK,
    AT_RISK,
    OFF_TRACK,
    DONE,
    /** Its period is over and it is not done. */
    EXPIRED,
    /** It has been given up. */
    CANCELLED;

    /** How a goal stands by its own data and the standard thresholds. */
    public static GoalStatus of(Goal goal, LocalDate today) {
        return of(goal, goal.ownProgress(), today, StatusPolicy.standard());
    }

    /**
     * How a goal stands: given up, done, expired, pending, in this order; else by the confidence, which is about what is
     * to come, and without one by how far progress stays behind the days that are over. What is to be held within a band
     * is done only when its period is over, and nothing as long as one of its measures lacks data that others have.
     *
     * @param progress the goal's progress, its own or rolled up
     * @param today the day where the owner is
     */
    public static GoalStatus of(Goal goal, Optional<Progress> progress, LocalDate today, StatusPolicy policy) {
        if (goal.cancelled()) {
            return CANCELLED;
        }
        if (isDone(goal, progress, today)) {
            return DONE;
        }
        if (isOver(goal, today)) {
            return EXPIRED;
        }
        return goal.confidence()
                .map(sure -> bySureness(sure, policy))
                .or(() -> progress.map(reached -> byPace(reached, goal, today, policy)))
                .orElse(PENDING);
    }

    /** Whether nothing is left to do for a goal; everything that tells done goals from others asks here. */
    static boolean isDone(Goal goal, Optional<Progress> progress, LocalDate today) {
        boolean full = progress.filter(Progress::isFull).isPresent() && !goal.isPartlyMeasured();
        return full && (isOver(goal, today) || !isToBeHeld(goal));
    }

    private static boolean isOver(Goal goal, LocalDate today) {
        return goal.period().flatMap(Period::end).filter(today::isAfter).isPresent();
    }

    private static boolean isToBeHeld(Goal goal) {
        return goal.result().isEmpty()
                && goal.measures().stream().anyMatch(measure -> measure.direction() == Direction.WITHIN);
    }

    private static GoalStatus bySureness(Confidence sure, StatusPolicy policy) {
        if (sure.compareTo(policy.onTrackFrom()) >= 0) {
            return ON_TRACK;
        }
        return sure.compareTo(policy.atRiskFrom()) >= 0 ? AT_RISK : OFF_TRACK;
    }

    private static GoalStatus byPace(Progress reached, Goal goal, LocalDate today, StatusPolicy policy) {
        BigDecimal behind = goal.period()
                .filter(Period::isBounded)
                .map(period -> over(period, today).subtract(reached.value()))
                .orElse(BigDecimal.ZERO);
        if (behind.compareTo(policy.offTrackBehind()) > 0) {
            return OFF_TRACK;
        }
        return behind.compareTo(policy.atRiskBehind()) > 0 ? AT_RISK : ON_TRACK;
    }

    /** The share of a period's days that are over, 0 before it; today is not over. */
    private static BigDecimal over(Period period, LocalDate today) {
        LocalDate start = period.start().orElseThrow();
        long days = ChronoUnit.DAYS.between(start, period.end().orElseThrow()) + 1;
        long passed = Math.max(0, ChronoUnit.DAYS.between(start, today));
        return BigDecimal.valueOf(passed).divide(BigDecimal.valueOf(days), Progress.SCALE, RoundingMode.HALF_UP);
    }

    /** What it is called. */
    public Text label() {
        return Text.message(GoalStatus.class, "status." + name());
    }
}
