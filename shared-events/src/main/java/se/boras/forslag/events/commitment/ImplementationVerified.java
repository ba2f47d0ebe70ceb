package se.boras.forslag.events.commitment;

import org.jspecify.annotations.Nullable;

/** Somebody else has found the work done (<i>verifierat</i>). */
public record ImplementationVerified(
        CommitmentId commitmentId,
        String verifier,
        @Nullable String method,
        String findings) implements CommitmentEvent {}
