package se.boras.forslag.events.commitment;

import se.boras.forslag.events.casework.DecisionId;

/** The decision behind the promise has fallen (<i>vilande</i>). */
public record CommitmentSuspended(CommitmentId commitmentId, Reason reason, DecisionId decisionId)
        implements CommitmentEvent {
    /** How the decision fell (<i>orsak</i>). */
    public enum Reason {
        ANNULLED,
        REVOKED
    }
}
