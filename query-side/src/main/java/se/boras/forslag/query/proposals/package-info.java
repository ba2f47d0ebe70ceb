/** Where each proposal stands, in table {@code read.proposal}. */
@NullMarked
package se.boras.forslag.query.proposals;

import org.jspecify.annotations.NullMarked;
