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
    OTHER;

    /** An acknowledgement answers nothing: it pays for itself and never for anything else. */
    public boolean paidBy(boolean substantive) {
        return substantive || this == ACKNOWLEDGEMENT;
    }
}
