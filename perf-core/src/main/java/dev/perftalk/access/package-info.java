/** Who may do what: one policy behind one question. */
@NullMarked
package dev.perftalk.access;

import org.jspecify.annotations.NullMarked;
