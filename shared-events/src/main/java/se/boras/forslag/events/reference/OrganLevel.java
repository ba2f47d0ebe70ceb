package se.boras.forslag.events.reference;

/** Whom one writes to at an organ (<i>nivå</i>): never a person, always a function. */
public enum OrganLevel {
    UNIT,
    PRESIDIUM,
    BOARD,
    REGISTRY,
    COORDINATOR
}
