package se.boras.forslag.query.obligations;

/** Where a debt of feedback stands (<i>återkopplingens läge</i>). */
enum ObligationStanding {
    DUE,
    DISCHARGED,
    UNDELIVERABLE,
    WAIVED;

    /** Still owed: nobody reached is not the same as told. */
    boolean owed() {
        return this == DUE || this == UNDELIVERABLE;
    }
}
