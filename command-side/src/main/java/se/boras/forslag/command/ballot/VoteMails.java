package se.boras.forslag.command.ballot;

import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.privacy.ContactRef;

/** What a voter (<i>den som röstar</i>) is told by mail. */
public interface VoteMails {

    void askToConfirm(VoteId vote, ContactRef contact, String token, String language);

    void tellOwner(VoteId vote, ContactRef contact, String language);

    void confirmed(VoteId vote, ContactRef contact, String withdrawToken, String language);
}
