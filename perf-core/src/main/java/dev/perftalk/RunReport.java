package dev.perftalk;

import dev.perftalk.internal.Runner;

/** What one call of {@link PerfTalk#runDue()} did. Immutable. */
public final class RunReport {
    private final Runner.Tally tally;

    private RunReport(Runner.Tally tally) {
        this.tally = tally;
    }

    static RunReport of(Runner.Tally tally) {
        return new RunReport(tally);
    }

    /** How many obligations became reminders. */
    public int reminded() {
        return tally.reminded();
    }

    /** How many notifications were delivered. */
    public int delivered() {
        return tally.delivered();
    }

    /** How many notifications could not be delivered now and will be tried again. */
    public int postponed() {
        return tally.postponed();
    }

    /** How many notifications were given up. */
    public int dead() {
        return tally.dead();
    }

    @Override
    public String toString() {
        return "RunReport[reminded=" + reminded() + ", delivered=" + delivered() + ", postponed=" + postponed()
                + ", dead=" + dead() + "]";
    }
}
