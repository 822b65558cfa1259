/** How each type is written as JSON; not exported. */
@NullMarked
package dev.perftalk.internal.codec;

import org.jspecify.annotations.NullMarked;
