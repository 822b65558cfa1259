/** The storage contract on {@code java.sql}: one store, two tables, two ways to take part in transactions. */
@NullMarked
package dev.perftalk.store.jdbc;

import org.jspecify.annotations.NullMarked;
