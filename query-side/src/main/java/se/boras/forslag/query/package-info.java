/** The side that tells: a folder per read model, nothing of which decides anything. */
@NullMarked
package se.boras.forslag.query;

import org.jspecify.annotations.NullMarked;
