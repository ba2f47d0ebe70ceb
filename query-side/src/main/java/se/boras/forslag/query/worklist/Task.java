package se.boras.forslag.query.worklist;

/** What is to be done next (<i>uppgift</i>); never a step that the rules would refuse. */
enum Task {
    CLASSIFY,
    PUBLISH,
    REDIRECT,
    CORRECT_ADDRESS,
    RECORD_COMPLETION,
    REVIEW_VOTES,
    APPROVE_VOID_BATCH,
    REFER,
    WRITE_LETTER,
    REFER_ANEW,
    CONFIRM_OR_RECALL,
    TRANSFER,
    REASSIGN,
    FOLLOW_UP_DELAY,
    RECEIVE,
    REGISTER,
    DECIDE,
    ADJUST_PROTOCOL,
    ANNOUNCE_PROTOCOL,
    HANDLE_WITHDRAWAL,
    TELL_PROPOSER,
    START,
    IMPLEMENT,
    SET_DATES,
    EXPLAIN_DELAY,
    TELL_PROGRESS,
    VERIFY,
    RESOLVE_DISPUTE
}
