/** What proposers are owed to be told, and whether it reached them, in table {@code read.obligation}. */
@NullMarked
package se.boras.forslag.query.obligations;

import org.jspecify.annotations.NullMarked;
