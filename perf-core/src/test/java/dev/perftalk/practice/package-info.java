/** Which rule of the practice is proven by which test. */
@NullMarked
package dev.perftalk.practice;

import org.jspecify.annotations.NullMarked;
