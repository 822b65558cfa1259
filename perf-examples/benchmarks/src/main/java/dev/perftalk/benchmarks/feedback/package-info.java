/** Feedback read: the scan for phrases and the whole check against a floor and peers. */
@NullMarked
package dev.perftalk.benchmarks.feedback;

import org.jspecify.annotations.NullMarked;
