package se.boras.forslag.events.ballot;

import se.boras.forslag.events.LedgerEvent;

/** Something that has happened to one vote (<i>röst</i>), which is a stream of its own. */
public sealed interface VoteEvent extends LedgerEvent
        permits VoteCast, VoteConfirmed, VoteWithdrawn, VoteAttemptRefused {

    VoteId voteId();

    BallotId ballotId();

    @Override
    default String stream() {
        return voteId().value();
    }
}
