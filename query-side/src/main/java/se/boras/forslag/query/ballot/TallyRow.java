package se.boras.forslag.query.ballot;

import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.query.tally.Counts;

/** One row of {@code tally}: the votes as the event at this position left them. */
record TallyRow(BallotId ballotId, long position, Counts counts) {}
