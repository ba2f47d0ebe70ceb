package se.boras.forslag.events.feedback;

/** What the proposer is to be told (<i>återkoppling</i>). */
public enum FeedbackKind {
    ACKNOWLEDGEMENT,
    PUBLICATION,
    BALLOT_RESULT,
    REFERRAL,
    AGENDA,
    DECISION,
    PROGRESS,
    COMPLETION,
    OTHER
}
