package se.boras.forslag.command.feedback;

/** Where a debt of feedback stands. */
public enum Standing {
    /** Still to be paid. */
    OPEN,
    /** The proposer has been told. */
    DISCHARGED,
    /** Somebody has decided that it need not be paid. */
    WAIVED,
    /** The proposer could not be reached, and somebody has answered for that. */
    ABANDONED;

    /** Nothing more is awaited. */
    public boolean settled() {
        return this != OPEN;
    }

    /** Who could not be reached may yet be. */
    boolean payable() {
        return this == OPEN || this == ABANDONED;
    }
}
