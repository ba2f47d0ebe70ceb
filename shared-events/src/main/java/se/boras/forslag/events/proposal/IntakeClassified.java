package se.boras.forslag.events.proposal;

import org.jspecify.annotations.Nullable;

/** A registrar has sorted (<i>sorterat</i>) what came in. */
public record IntakeClassified(
        ProposalId proposalId,
        IntakeClass intakeClass,
        @Nullable String topic,
        @Nullable String reason) implements ProposalEvent {}
