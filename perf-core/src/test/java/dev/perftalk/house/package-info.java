/** What holds for the sources of every module, told from where it is broken. */
@NullMarked
package dev.perftalk.house;

import org.jspecify.annotations.NullMarked;
