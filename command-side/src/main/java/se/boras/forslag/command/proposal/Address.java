package se.boras.forslag.command.proposal;

import se.boras.forslag.events.privacy.ContactRef;

/** Where the proposer is reached (<i>kontakt</i>), how often that was asked about, and whether it was confirmed. */
record Address(ContactRef contactRef, int attempts, boolean confirmed) {

    static Address unconfirmed(ContactRef contactRef) {
        return new Address(contactRef, 0, false);
    }

    Address asked(int attempt) {
        return new Address(contactRef, attempt, confirmed);
    }

    Address confirmedAs(boolean answer) {
        return new Address(contactRef, attempts, answer);
    }
}
