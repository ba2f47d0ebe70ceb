package se.boras.forslag.command.mail;

import java.util.Optional;
import java.util.stream.Stream;
import se.boras.forslag.events.template.LetterKind;

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

    /** Of the words in the message files; another one whenever they say something else than before. */
    public static final String VERSION = "2";

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

    /** Whoever reads the letter can act in the place of the one it was for. */
    boolean holdsLink() {
        return switch (this) {
            case CONFIRM_ADDRESS, ACKNOWLEDGEMENT, CONFIRM_VOTE, VOTE_CONFIRMED -> true;
            case VOTE_NOTICE,
                    PUBLICATION,
                    BALLOT_REACHED,
                    BALLOT_NOT_REACHED,
                    REFERRAL,
                    FEEDBACK,
                    ON_AGENDA,
                    EXPIRY_NOTICE,
                    FEEDBACK_OWED,
                    RECEIPT_OWED,
                    DECISION_OWED,
                    MINUTES_OWED,
                    PROMISE_DUE,
                    START_DUE,
                    DAY_MISSING,
                    REGISTRY_OWES,
                    SUMMARY_DUE -> false;
        };
    }

    /** The letter that it is to those who may have other words for it; the rest is said as the house says it. */
    public Optional<LetterKind> replaceable() {
        return Stream.of(LetterKind.values())
                .filter(kind -> kind.name().equals(name()))
                .findFirst();
    }
}
