package se.boras.forslag.events.proposal;

/** What a message to the municipality turned out to be when it was sorted (<i>sortering</i>). */
public enum IntakeClass {
    BORASFORSLAG,
    SYNPUNKT,
    FELANMALAN,
    FRAGA
}
