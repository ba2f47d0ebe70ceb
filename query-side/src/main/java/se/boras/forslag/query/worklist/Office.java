package se.boras.forslag.query.worklist;

/** The roles that something can wait for; the others read, or keep the house in order. */
enum Office {
    REGISTRATOR,
    COORDINATOR,
    NAMNDSEKRETERARE,
    HANDLAGGARE,
    VERIFIER;

    /** Only those who belong to a committee are bound to it. */
    boolean ofACommittee() {
        return this == NAMNDSEKRETERARE || this == HANDLAGGARE;
    }
}
