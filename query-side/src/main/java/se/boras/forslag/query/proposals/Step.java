package se.boras.forslag.query.proposals;

/** What is expected next (<i>nästa steg</i>). */
enum Step {
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
    IMPLEMENT,
    VERIFY,
    DECIDE_ANEW,
    TELL_PROPOSER
}
