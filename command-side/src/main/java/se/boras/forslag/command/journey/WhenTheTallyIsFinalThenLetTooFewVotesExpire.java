package se.boras.forslag.command.journey;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.journey.JourneyCommand.ExpireProposal;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.events.ballot.TallyFinalised;

/** A proposal with too few votes expires when the tally is final, not before; one that has gone another way does not. */
@Component
@ProcessingGroup("let-expire")
@DisallowReplay
class WhenTheTallyIsFinalThenLetTooFewVotesExpire {

    private final Commands commands;

    WhenTheTallyIsFinalThenLetTooFewVotesExpire(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(TallyFinalised event, EventMessage<?> message) {
        if (!event.reached()) {
            try {
                commands.send(Actor.SYSTEM, new ExpireProposal(event.ballotId().proposalId()), message.getIdentifier());
            } catch (RuleViolation _) {
                // Withdrawn or let off meanwhile: there is nothing left to expire.
            }
        }
    }
}
