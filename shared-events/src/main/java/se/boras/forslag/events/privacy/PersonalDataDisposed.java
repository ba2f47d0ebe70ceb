package se.boras.forslag.events.privacy;

/** The data have been disposed of at the end of their time (<i>gallrat</i>). */
public record PersonalDataDisposed(ContactRef contactRef, String policyRef) implements ContactEvent {}
