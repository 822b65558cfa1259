/** What the check of access adds to a read. */
@NullMarked
package dev.perftalk.benchmarks.access;

import org.jspecify.annotations.NullMarked;
