package se.boras.forslag.events.privacy;

/** Why a person's data are erased (<i>grund för radering</i>, article 17.1 of the data protection regulation). */
public enum ErasureGround {
    NO_LONGER_NEEDED,
    CONSENT_WITHDRAWN,
    OBJECTION,
    UNLAWFUL,
    LEGAL_OBLIGATION,
    CHILD
}
