/** Lets a writer read its own write: a read waits until the read models have come as far as it asks. */
@NullMarked
package se.boras.forslag.query.freshness;

import org.jspecify.annotations.NullMarked;
