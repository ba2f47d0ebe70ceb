package se.boras.forslag.events.commitment;

/** How far up a delay has been carried (<i>eskaleringsnivå</i>). */
public enum EscalationLevel {
    UNIT,
    PRESIDIUM,
    EXECUTIVE_BOARD
}
