/**
 * PerfTalk, the one entry, and what a session can do for a person in a tenant.
 *
 * <p>This package carries what the rooms below it decide: it loads, asks them, and commits.
 */
@NullMarked
@ShapeStyle
package dev.perftalk;

import org.jspecify.annotations.NullMarked;
