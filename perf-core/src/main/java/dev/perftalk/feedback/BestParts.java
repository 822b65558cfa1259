package dev.perftalk.feedback;

import org.jspecify.annotations.Nullable;

/** Feedback in the four parts of BEST; a host's own bean may implement it. A part that is missing is null or blank. */
public interface BestParts {
    FeedbackKind kind();

    /** What the receiver did or left undone, as somebody in the room could have seen it. */
    @Nullable
    String behavior();

    /** What it did to others or to the work. */
    @Nullable
    String consequence();

    /** A question for the receiver's view, or an offer to find a way together. */
    @Nullable
    String options();

    /** What gets better with the change. */
    @Nullable
    String outlook();
}
