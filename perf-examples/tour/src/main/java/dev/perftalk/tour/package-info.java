/** One whole performance cycle of a small company, told as a story: a chapter class for each capability. */
@NullMarked
package dev.perftalk.tour;

import org.jspecify.annotations.NullMarked;
