package se.boras.forslag.events.commitment;

/** The work was not done after all (<i>återöppnat</i>). */
public record ImplementationReopened(CommitmentId commitmentId, String reason) implements CommitmentEvent {}
