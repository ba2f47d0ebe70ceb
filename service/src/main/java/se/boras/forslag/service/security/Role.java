package se.boras.forslag.service.security;

/** What a member of staff may be entrusted with. */
public enum Role {
    /** The registrar (<i>registrator</i>), who receives and registers. */
    REGISTRATOR,
    /** The coordinator (<i>samordnare</i>), who answers for the whole and reports on it. */
    COORDINATOR,
    /** A committee's secretary (<i>nämndsekreterare</i>). */
    NAMNDSEKRETERARE,
    /** A committee's case officer (<i>handläggare</i>). */
    HANDLAGGARE,
    /** Confirms that what was promised has been done (<i>verifierare</i>). */
    VERIFIER,
    /** The auditor (<i>revisor</i>), who reads everything and changes nothing. */
    REVISOR,
    /** An elected representative (<i>förtroendevald</i>). */
    FORTROENDEVALD,
    /** Runs the service. */
    ADMIN
}
