package se.boras.forslag.events.commitment;

import se.boras.forslag.events.casework.DecisionId;

/** The promise stands again (<i>återupptaget</i>), by force of a decision. */
public record CommitmentResumed(CommitmentId commitmentId, String reason, DecisionId decisionId)
        implements CommitmentEvent {}
