/** BEST as Jakarta constraints that a host puts on its own bean; the only room that needs the Jakarta Validation API. */
@NullMarked
package dev.perftalk.feedback.constraint;

import org.jspecify.annotations.NullMarked;
