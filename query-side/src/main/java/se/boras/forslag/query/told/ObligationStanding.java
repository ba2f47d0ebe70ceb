package se.boras.forslag.query.told;

/** Where a debt of feedback stands (<i>återkopplingens läge</i>). */
public enum ObligationStanding {
    DUE,
    DISCHARGED,
    UNDELIVERABLE,
    WAIVED;

    /** Still owed: nobody reached is not the same as told. */
    public boolean owed() {
        return this == DUE || this == UNDELIVERABLE;
    }
}
