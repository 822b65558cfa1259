/** The library on files, from the command line. */
@NullMarked
package dev.perftalk.cli;

import org.jspecify.annotations.NullMarked;
