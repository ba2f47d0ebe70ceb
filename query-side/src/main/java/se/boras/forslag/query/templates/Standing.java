package se.boras.forslag.query.templates;

/** Where a version of a template stands (<i>läge</i>). */
enum Standing {
    PROPOSED,
    /** Letters are written with it. */
    IN_FORCE,
    /** Another version came after it, whether it was ever used or not. */
    REPLACED,
    RETIRED
}
