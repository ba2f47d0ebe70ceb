package se.boras.forslag.events.casework;

/** What a decision rests on (<i>beslutsgrund</i>). */
public enum DecisionGround {
    MERITS,
    FORMAL_VOTE_INTEGRITY,
    OUT_OF_COMPETENCE
}
