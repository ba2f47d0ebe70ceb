package se.boras.forslag.events.ballot;

/** How a voter (<i>röstande</i>) made herself known. */
public enum VoteMethod {
    EMAIL,
    EID,
    PAPER,
    ASSISTED
}
