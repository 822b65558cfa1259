package dev.perftalk.feedback.model;

/**
 * A stretch of text between two marks, with the mark that ends it.
 *
 * @param start where it begins
 * @param end the index after its last {@code char}
 * @param sentence the number of its sentence, from 0
 * @param tongue the language of its sentence
 */
public record Clause(int start, int end, int sentence, Tongue tongue) {}
