package se.boras.forslag.query.told;

/** The register of organs (<i>nämndregister</i>), as far as sentences need it. */
@FunctionalInterface
public interface OrganRegister {

    /** The names known at present, read once for everything that is told in one answer. */
    OrganNames names();
}
