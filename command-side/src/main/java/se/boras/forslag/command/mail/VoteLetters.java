package se.boras.forslag.command.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.VoteMails;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.PublicNumber;

/** Tells voters by way of the outbox; the same link is mailed once. */
@Component
class VoteLetters implements VoteMails {

    private final Outbox outbox;
    private final Letters letters;

    VoteLetters(Outbox outbox, Letters letters) {
        this.outbox = outbox;
        this.letters = letters;
    }

    @Override
    public void askToConfirm(VoteId vote, ContactRef contact, String token, String language) {
        put(vote, contact, token, letters.confirmVote(number(vote), token, language));
    }

    @Override
    public void tellOwner(VoteId vote, ContactRef contact, String language) {
        put(vote, contact, UUID.randomUUID().toString(), letters.voteNotice(number(vote), language));
    }

    @Override
    public void confirmed(VoteId vote, ContactRef contact, String withdrawToken, String language) {
        put(vote, contact, withdrawToken, letters.voteConfirmed(number(vote), withdrawToken, language));
    }

    /** The token itself must not be readable in the outbox, so only a name made from it stands there. */
    private void put(VoteId vote, ContactRef contact, String token, Letter letter) {
        var cause = vote + ":" + UUID.nameUUIDFromBytes(token.getBytes(UTF_8));
        outbox.put(Mail.of(cause, contact, letter));
    }

    private static PublicNumber number(VoteId vote) {
        return vote.ballotId().proposalId().publicNumber();
    }
}
