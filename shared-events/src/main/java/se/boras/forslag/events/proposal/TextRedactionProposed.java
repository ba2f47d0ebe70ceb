package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;

/** A redaction of the published text waits for a second person (<i>maskning föreslagen</i>). */
public record TextRedactionProposed(
        ProposalId proposalId, String reason, @Nullable String category, String proposedBy) implements ProposalEvent {}
