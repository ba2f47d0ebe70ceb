package se.boras.forslag.events.privacy;

/** A person asks to be erased (<i>begäran om radering</i>). */
public record ErasureRequested(ContactRef contactRef, ErasureScope scope) implements ContactEvent {}
