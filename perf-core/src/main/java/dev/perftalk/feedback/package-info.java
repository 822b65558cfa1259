/** BEST feedback in four parts: behaviour, consequence, options, outlook. */
@NullMarked
package dev.perftalk.feedback;

import org.jspecify.annotations.NullMarked;
