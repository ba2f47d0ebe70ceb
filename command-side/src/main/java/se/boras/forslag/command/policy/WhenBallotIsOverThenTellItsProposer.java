package se.boras.forslag.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.NextNews;
import se.boras.forslag.command.feedback.Teller;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Letters;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.events.proposal.PublicNumber;

/** The proposer hears once how the ballot went: enough votes when the tally stands, too few when the proposal runs out. */
@Component
@ProcessingGroup("tell-of-ballot")
@DisallowReplay
class WhenBallotIsOverThenTellItsProposer {

    private final Teller teller;
    private final Letters letters;
    private final NextNews nextNews;

    WhenBallotIsOverThenTellItsProposer(Teller teller, Letters letters, NextNews nextNews) {
        this.teller = teller;
        this.letters = letters;
        this.nextNews = nextNews;
    }

    @EventHandler
    void on(TallyFinalised event, EventMessage<?> message) {
        if (event.reached()) {
            tell(event.ballotId(), event.finalAt(), message.getIdentifier(), (to, counted) -> {
                var referredBy = nextNews.referral(to, counted);
                return letters.enoughVotes(number(to), event.valid(), to.votesRequired(), referredBy, to.language());
            });
        }
    }

    @EventHandler
    void on(ProposalExpired event, EventMessage<?> message) {
        var ballot = BallotId.of(event.proposalId());
        tell(
                ballot,
                event.tallyFinalAt(),
                message.getIdentifier(),
                (to, _) -> letters.tooFewVotes(number(to), event.validVotes(), to.votesRequired(), to.language()));
    }

    private void tell(
            BallotId ballot, Instant finalAt, String eventId, BiFunction<ProposalState, LocalDate, Letter> writing) {
        var on = LocalDate.ofInstant(finalAt, Circumstances.LOCAL);
        var basis = ballot.value();
        teller.tell(ballot.proposalId(), FeedbackKind.BALLOT_RESULT, on, basis, eventId, to -> writing.apply(to, on));
    }

    private static PublicNumber number(ProposalState proposal) {
        return proposal.id().publicNumber();
    }
}
