/** Where each proposal stands, in tables {@code read.proposal} and {@code read.proposal_votes}. */
@NullMarked
package se.boras.forslag.query.proposals;

import org.jspecify.annotations.NullMarked;
