package se.boras.forslag.command.ballot;

import se.boras.forslag.events.ballot.BallotId;

/** A crossing, and the ballot in which it was seen. */
record Seen(BallotId ballotId, Crossing crossing) {}
