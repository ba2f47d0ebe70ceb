package se.boras.forslag.events.proposal;

/** The proposal has been taken off the public pages (<i>avpublicerat</i>). */
public record ProposalUnpublished(ProposalId proposalId, String reason, Visibility visibility)
        implements ProposalEvent {
    /** What the public sees instead (<i>synlighet</i>). */
    public enum Visibility {
        HIDDEN,
        TOMBSTONE
    }
}
