/** Improvement and development plans: one to three goals with actions, support and checkpoints, and the look-back on them. */
@NullMarked
package dev.perftalk.plan;

import org.jspecify.annotations.NullMarked;
