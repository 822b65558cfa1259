/** The store held to the contract by the kit, and to what it promises besides. */
@NullMarked
package dev.perftalk.store.jdbc;

import org.jspecify.annotations.NullMarked;
