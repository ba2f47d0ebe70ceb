package se.boras.forslag.events;

/** The way something came to the municipality (<i>inkanal</i>). */
public enum Channel {
    WEB,
    CLERK,
    PAPER,
    PHONE,
    IMPORT,
    TIMER,
    INTEGRATION
}
