package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;

/** What came in has been passed to another system, usually that of complaints (<i>synpunktshantering</i>). */
public record IntakeRedirected(
        ProposalId proposalId,
        String targetSystem,
        @Nullable String externalRef) implements ProposalEvent {}
