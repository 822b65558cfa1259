/** What a step of the cycle costs, against the floor and a peer, and what its gates add. */
@NullMarked
package dev.perftalk.benchmarks.cycle;

import org.jspecify.annotations.NullMarked;
