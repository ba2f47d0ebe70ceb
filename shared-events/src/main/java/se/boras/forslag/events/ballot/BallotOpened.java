package se.boras.forslag.events.ballot;

import java.time.Instant;
import se.boras.forslag.events.proposal.ProposalId;

/** The ballot is open (<i>röstning öppnad</i>) from one instant up to, but not including, another. */
public record BallotOpened(
        BallotId ballotId,
        ProposalId proposalId,
        Instant opensAt,
        Instant closesAt,
        Instant graceUntil,
        int votesRequired,
        VoteMethod method)
        implements BallotEvent {}
