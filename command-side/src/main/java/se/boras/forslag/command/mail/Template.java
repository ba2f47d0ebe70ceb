package se.boras.forslag.command.mail;

/** Every kind of mail there is; its texts stand in {@code messages/mail.properties} under its key. */
public enum Template {
    CONFIRM_ADDRESS("confirm-address"),
    ACKNOWLEDGEMENT("acknowledgement"),
    CONFIRM_VOTE("confirm-vote"),
    VOTE_NOTICE("vote-notice"),
    VOTE_CONFIRMED("vote-confirmed"),
    PUBLICATION("publication"),
    BALLOT_REACHED("ballot-reached"),
    BALLOT_NOT_REACHED("ballot-not-reached"),
    REFERRAL("referral"),
    FEEDBACK("feedback"),
    ON_AGENDA("on-agenda"),
    EXPIRY_NOTICE("expiry-notice"),
    FEEDBACK_OWED("feedback-owed"),
    RECEIPT_OWED("receipt-owed"),
    DECISION_OWED("decision-owed"),
    MINUTES_OWED("minutes-owed"),
    PROMISE_DUE("promise-due"),
    START_DUE("start-due"),
    DAY_MISSING("day-missing"),
    REGISTRY_OWES("registry-owes"),
    SUMMARY_DUE("summary-due");

    public static final String VERSION = "1";

    private final String key;

    Template(String key) {
        this.key = key;
    }

    public String key() {
        return key;
    }

    /** Only what somebody has written is not automatic. */
    public boolean automatic() {
        return this != FEEDBACK;
    }
}
