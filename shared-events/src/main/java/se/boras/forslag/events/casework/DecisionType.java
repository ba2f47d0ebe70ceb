package se.boras.forslag.events.casework;

/** The kinds of final decision (<i>slutligt beslut</i>); steps on the way are events of their own. */
public enum DecisionType {
    BIFALL,
    DELVIS_BIFALL,
    AVSLAG,
    BESVARAD,
    AVVISAD
}
