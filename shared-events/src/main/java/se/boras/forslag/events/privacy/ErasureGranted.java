package se.boras.forslag.events.privacy;

/** The key to the person's data has been destroyed (<i>radering beviljad</i>). */
public record ErasureGranted(ContactRef contactRef, ErasureScope scope, String keyId) implements ContactEvent {}
