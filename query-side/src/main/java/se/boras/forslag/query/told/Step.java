package se.boras.forslag.query.told;

/** What is expected next (<i>nästa steg</i>), of somebody or of the service itself. */
public enum Step {
    CONFIRM_ADDRESS,
    COMPLETE,
    REVIEW,
    CLOSE,
    VOTE,
    COUNT,
    REVIEW_VOTES,
    REFER,
    RECEIVE,
    DECIDE,
    ADJUST_PROTOCOL,
    ANNOUNCE_PROTOCOL,
    START,
    IMPLEMENT,
    VERIFY,
    DECIDE_ANEW,
    TELL_PROPOSER
}
