/** Kills a process that works with PerfTalk, and the database under it, and looks at what is left. */
@NullMarked
package dev.perftalk.faults;

import org.jspecify.annotations.NullMarked;
