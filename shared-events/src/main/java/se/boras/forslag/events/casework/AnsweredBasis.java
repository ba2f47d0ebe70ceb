package se.boras.forslag.events.casework;

/** Why a proposal is held to be answered (<i>anses besvarat</i>). */
public enum AnsweredBasis {
    ALREADY_DONE,
    UNDER_INVESTIGATION,
    COORDINATED_ELSEWHERE,
    NO_ACTION
}
