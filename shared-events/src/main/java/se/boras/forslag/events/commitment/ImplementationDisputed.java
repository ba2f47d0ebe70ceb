package se.boras.forslag.events.commitment;

import se.boras.forslag.events.privacy.SealedText;

/** The proposer does not agree that the work is done (<i>ifrågasatt</i>). */
public record ImplementationDisputed(CommitmentId commitmentId, SealedText statement) implements CommitmentEvent {}
