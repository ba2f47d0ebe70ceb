package se.boras.forslag.events.commitment;

import org.jspecify.annotations.Nullable;

/** Somebody else has not found the work done (<i>verifiering underkänd</i>). */
public record VerificationRejected(
        CommitmentId commitmentId,
        String verifier,
        @Nullable String method,
        String findings) implements CommitmentEvent {}
