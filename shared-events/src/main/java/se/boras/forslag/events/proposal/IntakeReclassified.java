package se.boras.forslag.events.proposal;

/** What came in has been sorted anew (<i>omsorterat</i>). */
public record IntakeReclassified(ProposalId proposalId, IntakeClass from, IntakeClass to, String reason)
        implements ProposalEvent {}
