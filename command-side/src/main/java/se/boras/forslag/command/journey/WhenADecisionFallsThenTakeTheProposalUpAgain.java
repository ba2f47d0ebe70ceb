package se.boras.forslag.command.journey;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.journey.JourneyCommand.TakeUpAgain;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionRevoked;
import se.boras.forslag.events.proposal.ProposalId;

/** A court or the committee itself has undone the decision, or put another in its place, after everything was closed. */
@Component
@ProcessingGroup("take-up-again")
@DisallowReplay
class WhenADecisionFallsThenTakeTheProposalUpAgain {

    private final Commands commands;

    WhenADecisionFallsThenTakeTheProposalUpAgain(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(DecisionAnnulled event, EventMessage<?> message) {
        reopen(event.caseId().proposalId(), "Beslutet har upphävts", event.decisionId(), message);
    }

    @EventHandler
    void on(DecisionRevoked event, EventMessage<?> message) {
        reopen(event.caseId().proposalId(), event.reason(), event.decisionId(), message);
    }

    @EventHandler
    void on(DecisionReplaced event, EventMessage<?> message) {
        reopen(event.caseId().proposalId(), event.reason(), event.newDecisionId(), message);
    }

    private void reopen(ProposalId proposal, String reason, DecisionId decision, EventMessage<?> message) {
        commands.send(Actor.SYSTEM, new TakeUpAgain(proposal, reason, decision.value()), message.getIdentifier());
    }
}
