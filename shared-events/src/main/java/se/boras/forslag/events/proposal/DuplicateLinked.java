package se.boras.forslag.events.proposal;

/** Two proposals ask for the same thing (<i>dubblett</i>); no votes are moved. */
public record DuplicateLinked(ProposalId proposalId, ProposalId otherProposalId, Relation relation, String reason)
        implements ProposalEvent {
    /** How much two proposals have in common (<i>samband</i>). */
    public enum Relation {
        SAME,
        OVERLAPS
    }
}
