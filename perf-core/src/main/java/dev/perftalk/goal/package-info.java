/** Goals and their cascade: measures, weighted roll-up, line of sight, findings. */
@NullMarked
package dev.perftalk.goal;

import org.jspecify.annotations.NullMarked;
