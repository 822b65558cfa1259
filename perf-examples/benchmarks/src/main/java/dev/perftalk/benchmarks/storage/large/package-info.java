/** What many records in one table do to the cost of reading a few. */
@NullMarked
package dev.perftalk.benchmarks.storage.large;

import org.jspecify.annotations.NullMarked;
