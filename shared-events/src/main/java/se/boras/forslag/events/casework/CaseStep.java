package se.boras.forslag.events.casework;

/** A step of a case that has a last day (<i>handläggningssteg</i>). */
public enum CaseStep {
    RECEIVE,
    DECIDE,
    ADJUST_PROTOCOL,
    ANNOUNCE_PROTOCOL
}
