package se.boras.forslag.command.ballot;

import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ballot.PendingVoters.Reachable;
import se.boras.forslag.command.links.Links;
import se.boras.forslag.command.links.Links.Purpose;
import se.boras.forslag.command.vault.Contact;
import se.boras.forslag.command.vault.SealedTexts;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.privacy.SealedText;
import tools.jackson.databind.json.JsonMapper;

/** Writes one letter to one voter: the same steps for every letter, so that its work does not tell who has voted. */
@Component
class LetterWriter {

    private static final int MOST_NOTICES = 5;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PendingVoters voters;
    private final SealedTexts texts;
    private final Links links;
    private final VoteMails mails;

    LetterWriter(PendingVoters voters, SealedTexts texts, Links links, VoteMails mails) {
        this.voters = voters;
        this.texts = texts;
        this.links = links;
        this.mails = mails;
    }

    VoteOrder order(VoteId vote, Letter letter, Instant linkUntil, Contact contact) {
        var sealed = texts.seal(vote.ballotId().proposalId(), JSON.writeValueAsString(contact));
        return new VoteOrder(vote, letter, linkUntil, sealed.value());
    }

    void write(VoteOrder order) {
        reach(order).ifPresent(voter -> {
            var purpose = order.letter() == Letter.CONFIRMED ? Purpose.WITHDRAW_VOTE : Purpose.CONFIRM_VOTE;
            var token = links.make(purpose, order.voteId(), order.linkUntil());
            if (order.letter() == Letter.CONFIRMED || voter.notices() <= MOST_NOTICES) {
                send(order, voter, token);
            }
        });
    }

    /** The owner who has voted already is sent no link; the one made for her is thrown away unread. */
    private void send(VoteOrder order, Reachable voter, String token) {
        switch (order.letter()) {
            case ASK_TO_CONFIRM -> mails.askToConfirm(order.voteId(), voter.contact(), token, voter.language());
            case TELL_OWNER -> mails.tellOwner(order.voteId(), voter.contact(), voter.language());
            case CONFIRMED -> mails.confirmed(order.voteId(), voter.contact(), token, voter.language());
        }
    }

    private Optional<Reachable> reach(VoteOrder order) {
        var sealed = order.sealed();
        return sealed == null
                ? voters.find(order.voteId())
                : texts.open(order.voteId().ballotId().proposalId(), new SealedText(sealed))
                        .map(open -> voters.reach(order.voteId(), JSON.readValue(open, Contact.class)));
    }
}
