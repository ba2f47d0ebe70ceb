package se.boras.forslag.events.proposal;

/** A step that the registry has to take in time (<i>registraturens steg</i>). */
public enum IntakeStep {
    REVIEW,
    REVIEW_VOTES,
    REFER
}
