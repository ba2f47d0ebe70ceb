package se.boras.forslag.events.proposal;

/** The way to a committee (<i>väg till nämnd</i>): by collecting votes, or without any threshold. */
public enum Pathway {
    VOTED,
    DIRECT
}
