package se.boras.forslag.command.journey;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.journey.JourneyCommand.DoubtBallot;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.ballot.VotesVoided;

/** Votes declared void do not call a proposal back from its committee by themselves: a person confirms or recalls. */
@Component
@ProcessingGroup("doubt-referral")
@DisallowReplay
class WhenVotesAreVoidedAfterReferralThenAskTheCommittee {

    private final Commands commands;

    WhenVotesAreVoidedAfterReferralThenAskTheCommittee(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(VotesVoided event, EventMessage<?> message) {
        commands.send(
                Actor.SYSTEM, new DoubtBallot(event.ballotId().proposalId(), event.batchId()), message.getIdentifier());
    }
}
