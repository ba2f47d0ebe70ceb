package se.boras.forslag.command.ballot;

import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.privacy.ContactRef;

/** Mails to voters; each is put in the outbox within the caller's transaction. */
public interface VoteMails {

    void askToConfirm(VoteId vote, ContactRef contact, String token, String language);

    /** Somebody tried to vote with an address that has voted: only its owner is told. */
    void tellOwner(VoteId vote, ContactRef contact, String language);

    void confirmed(VoteId vote, ContactRef contact, String withdrawToken, String language);
}
