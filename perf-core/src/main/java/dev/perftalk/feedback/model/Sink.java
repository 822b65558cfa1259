package dev.perftalk.feedback.model;

/** Takes the features of a stretch of text, each by its hash. */
@FunctionalInterface
public interface Sink {
    void feature(int hash);
}
