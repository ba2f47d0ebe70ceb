package se.boras.forslag.command.api;

/** The body of a step about which there is nothing to say: {@code {}}, or none at all. */
public record Nothing() {}
