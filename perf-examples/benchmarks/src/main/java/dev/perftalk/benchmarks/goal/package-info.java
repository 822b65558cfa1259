/** A cascade of goals against flat arrays, trees of objects and graph libraries. */
@NullMarked
package dev.perftalk.benchmarks.goal;

import org.jspecify.annotations.NullMarked;
