/** The kit's own tests: right stores pass it, wrong ones don't. */
@NullMarked
package dev.perftalk.spi.testkit;

import org.jspecify.annotations.NullMarked;
