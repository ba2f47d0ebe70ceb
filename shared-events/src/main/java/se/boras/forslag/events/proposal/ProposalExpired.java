package se.boras.forslag.events.proposal;

import java.time.Instant;

/** The proposal has run out (<i>löpt ut</i>) without enough votes. */
public record ProposalExpired(ProposalId proposalId, int validVotes, int votesRequired, Instant tallyFinalAt)
        implements ProposalEvent {}
