package se.boras.forslag.events.casework;

/** Why the committee's own time stands still (<i>grund för paus</i>). */
public enum PauseGround {
    AWAITING_CITIZEN,
    LEGAL_STAY
}
