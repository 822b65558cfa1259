/** The contracts as tests: a provider extends a class of this package, says how its store is made, and is proven. */
@NullMarked
package dev.perftalk.spi.testkit;

import org.jspecify.annotations.NullMarked;
