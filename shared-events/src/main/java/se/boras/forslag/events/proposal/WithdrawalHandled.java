package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;

/** The committee has answered the wish to withdraw (<i>återkallelse hanterad</i>). */
public record WithdrawalHandled(
        ProposalId proposalId, Handling outcome, @Nullable String decisionRef) implements ProposalEvent {
    /** What the committee did with the wish (<i>hantering</i>). */
    public enum Handling {
        CLOSED,
        CONTINUED_BY_COMMITTEE
    }
}
