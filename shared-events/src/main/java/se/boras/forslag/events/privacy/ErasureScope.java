package se.boras.forslag.events.privacy;

/** What is to be erased (<i>omfattning</i>): the contact data, the free text, or both. */
public enum ErasureScope {
    CONTACT,
    TEXT,
    ALL
}
