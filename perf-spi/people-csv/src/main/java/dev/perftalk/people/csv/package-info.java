/** People from a CSV file, for hosts without a directory of their own and for trials. */
@NullMarked
package dev.perftalk.people.csv;

import org.jspecify.annotations.NullMarked;
