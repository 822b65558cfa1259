/** Labelled feedback, how the weights of the core's engine are made of it, and how well they do. */
@NullMarked
package dev.perftalk.training;

import org.jspecify.annotations.NullMarked;
