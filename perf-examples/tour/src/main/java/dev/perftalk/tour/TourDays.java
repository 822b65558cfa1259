package dev.perftalk.tour;

/** On which day of the cycle what happens, or on the next working day, where more than one chapter has to know. */
final class TourDays {
    static final int CHECK_IN = 26;
    /** A month after the check-in, in every month that a cycle can begin in. */
    static final int REMINDED = 60;

    static final int FEEDBACK = 61;
    /** Never on the day of the feedback, be that put off by a weekend. */
    static final int CATCH_UP = 64;

    static final int REVIEW = 83;
    static final int PLAN = 85;
    static final int CLOSE = 89;

    private TourDays() {}
}
