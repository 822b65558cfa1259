/** The PDCA cycle of one employee with one manager, moved on by evidence. */
@NullMarked
package dev.perftalk.cycle;

import org.jspecify.annotations.NullMarked;
