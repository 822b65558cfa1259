/**
 * The people contract: who there is, who leads whom, as of an instant.
 *
 * <p>A host implements {@link dev.perftalk.spi.people.PeopleDirectory} on its own master data.
 */
@NullMarked
package dev.perftalk.spi.people;

import org.jspecify.annotations.NullMarked;
