package se.boras.forslag.command.feedback;

/** Whether the proposer can be written to by mail: nothing of a matter is mailed to an address nobody has confirmed. */
public enum Reach {
    MAIL,
    NOT_CONFIRMED,
    NO_MAIL
}
