package se.boras.forslag.events.casework;

import se.boras.forslag.events.ballot.BatchId;

/** Votes were voided (<i>röster ogiltigförklarade i efterhand</i>) while the committee already had the case. */
public record BallotDoubtRaised(CaseId caseId, BatchId batchId, boolean afterDecision) implements CaseEvent {}
