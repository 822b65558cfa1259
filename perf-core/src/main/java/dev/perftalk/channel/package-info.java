/** Which form of conversation suits which occasion, and why. */
@NullMarked
package dev.perftalk.channel;

import org.jspecify.annotations.NullMarked;
