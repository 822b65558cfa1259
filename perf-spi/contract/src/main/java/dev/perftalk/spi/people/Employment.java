package dev.perftalk.spi.people;

/** How a person stands to the company at one instant; who comes back is {@link #ACTIVE} again under the same id. */
public enum Employment {
    /** At work. */
    ACTIVE,
    /** Away for a while, and still of the company. */
    ON_LEAVE,
    /** No longer of the company: known, so that records can be read and kept, but without any right. */
    LEFT
}
