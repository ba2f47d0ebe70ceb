package se.boras.forslag.query.tally;

/** How a vote stands (<i>läge</i>). */
public enum VoteState {
    PENDING,
    CONFIRMED,
    WITHDRAWN,
    VOID
}
