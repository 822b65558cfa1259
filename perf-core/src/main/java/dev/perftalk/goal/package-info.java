/** Goals and their cascade: measures, roll-up, line of sight, findings; as it stands or kept current. */
@NullMarked
package dev.perftalk.goal;

import org.jspecify.annotations.NullMarked;
