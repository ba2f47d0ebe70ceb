/** What proposers are owed to be told, and whether it reached them, read from the annals. */
@NullMarked
package se.boras.forslag.query.obligations;

import org.jspecify.annotations.NullMarked;
