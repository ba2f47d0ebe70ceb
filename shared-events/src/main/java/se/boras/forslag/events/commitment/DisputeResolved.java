package se.boras.forslag.events.commitment;

/** The proposer's objection has been looked into (<i>invändning prövad</i>). */
public record DisputeResolved(CommitmentId commitmentId, Resolution outcome, String explanation)
        implements CommitmentEvent {
    /** Whether the objection was right (<i>utfall</i>). */
    public enum Resolution {
        UPHELD,
        DISMISSED
    }
}
