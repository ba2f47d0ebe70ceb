package se.boras.forslag.events.feedback;

/** The way a message takes to the proposer (<i>kanal</i>). */
public enum DeliveryChannel {
    EMAIL,
    LETTER,
    PHONE,
    SMS,
    PUBLIC_PAGE
}
