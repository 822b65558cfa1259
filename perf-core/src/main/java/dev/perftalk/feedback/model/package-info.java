/** How a text is taken apart and weighed: clauses, phrases, n-grams and the linear model over them; not exported. */
@NullMarked
package dev.perftalk.feedback.model;

import org.jspecify.annotations.NullMarked;
