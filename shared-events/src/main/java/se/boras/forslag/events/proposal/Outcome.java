package se.boras.forslag.events.proposal;

/** How a closed (<i>avslutat</i>) proposal ended. */
public enum Outcome {
    EXPIRED,
    REFUSED,
    REDIRECTED,
    WITHDRAWN,
    REJECTED,
    ANSWERED,
    IMPLEMENTED,
    PARTLY_IMPLEMENTED,
    ABANDONED,
    MERGED
}
