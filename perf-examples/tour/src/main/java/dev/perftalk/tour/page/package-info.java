/** The page that the tour writes: one self-contained HTML file with pictures of a cycle. */
@NullMarked
package dev.perftalk.tour.page;

import org.jspecify.annotations.NullMarked;
