package se.boras.forslag.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Teller;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.proposal.ProposalExpired;

/** The proposer hears once how the ballot went: enough votes when the tally stands, too few when the proposal runs out. */
@Component
@ProcessingGroup("tell-of-ballot")
@DisallowReplay
class WhenBallotIsOverThenTellItsProposer {

    private final Teller teller;
    private final Letters letters;

    WhenBallotIsOverThenTellItsProposer(Teller teller, Letters letters) {
        this.teller = teller;
        this.letters = letters;
    }

    @EventHandler
    void on(TallyFinalised event, EventMessage<?> message) {
        if (event.reached()) {
            tell(event.ballotId(), event.finalAt(), event.valid(), true, message.getIdentifier());
        }
    }

    @EventHandler
    void on(ProposalExpired event, EventMessage<?> message) {
        var ballot = BallotId.of(event.proposalId());
        tell(ballot, event.tallyFinalAt(), event.validVotes(), false, message.getIdentifier());
    }

    private void tell(BallotId ballot, Instant at, int valid, boolean reached, String eventId) {
        var on = LocalDate.ofInstant(at, Circumstances.LOCAL);
        teller.tell(ballot.proposalId(), FeedbackKind.BALLOT_RESULT, on, ballot.value(), eventId, to -> {
            int required = to.votesRequired();
            return letters.ballotResult(to.id().publicNumber(), reached, valid, required, to.language());
        });
    }
}
