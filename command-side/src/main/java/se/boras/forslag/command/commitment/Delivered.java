package se.boras.forslag.command.commitment;

/** How much of a promise has been kept (<i>uppfyllt</i>). */
public enum Delivered {
    FULL,
    PART,
    NONE
}
