/** The JDBC store against plain JDBC on the same tables, taking turns. */
@NullMarked
package dev.perftalk.benchmarks.storage;

import org.jspecify.annotations.NullMarked;
