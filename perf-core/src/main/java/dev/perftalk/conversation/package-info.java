/** Performance conversations on record, and the gap between two of them. */
@NullMarked
package dev.perftalk.conversation;

import org.jspecify.annotations.NullMarked;
