package se.boras.forslag.events.commitment;

/** Another promise stands in place of this one (<i>ersatt</i>). */
public record CommitmentSuperseded(CommitmentId commitmentId, CommitmentId byCommitmentId) implements CommitmentEvent {}
