package se.boras.forslag.events.proposal;

import java.time.LocalDate;

/** The proposer has been asked to complete the proposal (<i>komplettering begärd</i>). */
public record CompletionRequested(ProposalId proposalId, String whatIsMissing, LocalDate dueBy)
        implements ProposalEvent {}
