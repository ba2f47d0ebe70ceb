package se.boras.forslag.command.ledger;

/** In what capacity somebody acts. Deny is the rule: each command names the roles that may issue it. */
public enum Role {
    /** <i>Medborgare</i>: anybody, without an account. */
    CITIZEN,
    /** <i>Registrator</i>. */
    REGISTRATOR,
    /** <i>Samordnare</i> at the city executive office (<i>Stadsledningskansliet</i>). */
    COORDINATOR,
    /** <i>Nämndsekreterare</i>, for one committee only. */
    NAMNDSEKRETERARE,
    /** <i>Handläggare</i>, the case officer, for one committee only. */
    HANDLAGGARE,
    /** Somebody other than the reporter, who confirms that a promise was kept. */
    VERIFIER,
    /** <i>Revisor</i>, the auditor: reads everything, changes nothing. */
    REVISOR,
    /** <i>Förtroendevald</i>, the elected member. */
    FORTROENDEVALD,
    /** Keeper of reference data; touches no case. */
    ADMIN,
    /** A timer or a policy. */
    SYSTEM
}
