/** Generated attacks on access, against a model that was written without looking at the matrix. */
@NullMarked
package dev.perftalk.attack;

import org.jspecify.annotations.NullMarked;
