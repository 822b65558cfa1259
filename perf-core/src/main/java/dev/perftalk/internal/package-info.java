/** What carries decisions to the contracts and back; not exported. */
@NullMarked
package dev.perftalk.internal;

import org.jspecify.annotations.NullMarked;
