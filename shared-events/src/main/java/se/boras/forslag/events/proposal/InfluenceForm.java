package se.boras.forslag.events.proposal;

/** The form of influence (<i>form för inflytande</i>) that citizens are promised in a matter. */
public enum InfluenceForm {
    INFORMATION,
    KONSULTATION,
    DIALOG,
    MEDSKAPANDE,
    MEDBESLUTANDE
}
