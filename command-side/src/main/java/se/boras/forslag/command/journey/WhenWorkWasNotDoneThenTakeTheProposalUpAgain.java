package se.boras.forslag.command.journey;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.journey.JourneyCommand.TakeUpAgain;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.commitment.ImplementationReopened;

/** A proposal is not implemented (<i>genomfört</i>) while a promise that was found kept turns out not to be. */
@Component
@ProcessingGroup("take-up-work-again")
@DisallowReplay
class WhenWorkWasNotDoneThenTakeTheProposalUpAgain {

    private final Commands commands;

    WhenWorkWasNotDoneThenTakeTheProposalUpAgain(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(ImplementationReopened event, EventMessage<?> message) {
        var proposal = event.commitmentId().caseId().proposalId();
        commands.send(Actor.SYSTEM, new TakeUpAgain(proposal, event.reason(), null), message.getIdentifier());
    }
}
