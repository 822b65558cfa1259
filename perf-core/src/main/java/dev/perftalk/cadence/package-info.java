/** What falls due, and for whom. */
@NullMarked
package dev.perftalk.cadence;

import org.jspecify.annotations.NullMarked;
