package se.boras.forslag.events.template;

import java.util.Locale;

/** The letters (<i>brev</i>) whose words can be replaced; all are about a proposal and go to whoever made it. */
public enum LetterKind {
    ACKNOWLEDGEMENT,
    PUBLICATION,
    BALLOT_REACHED,
    BALLOT_NOT_REACHED,
    REFERRAL,
    /** The frame around what somebody at a committee has written. */
    FEEDBACK;

    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The others are sent before any committee has to do with the matter. */
    public boolean mayBeOneCommittees() {
        return this == REFERRAL || this == FEEDBACK;
    }

    /** What is sent without anybody having written it for this one proposal. */
    public boolean automatic() {
        return this != FEEDBACK;
    }
}
