/** What is claimed fast, measured: each package below makes one table, by the main method of its {@code Table}. */
@NullMarked
package dev.perftalk.benchmarks;

import org.jspecify.annotations.NullMarked;
