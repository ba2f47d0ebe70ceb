package se.boras.forslag.events.privacy;

import java.time.LocalDate;
import se.boras.forslag.events.proposal.ProposalId;

/** Somebody on duty has read a text that the public may not see (<i>ej visad text läst</i>), told once for each day. */
public record WithheldTextRead(
        ContactRef contactRef, ProposalId proposalId, String purpose, String readBy, LocalDate on)
        implements ContactEvent {

    @Override
    public LocalDate happenedOn() {
        return on;
    }
}
