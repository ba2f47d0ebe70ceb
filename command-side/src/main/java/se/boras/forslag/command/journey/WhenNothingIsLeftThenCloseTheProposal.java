package se.boras.forslag.command.journey;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.journey.JourneyCommand.CloseProposal;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.ImplementationVerified;
import se.boras.forslag.events.feedback.FeedbackObligationDischarged;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.proposal.IntakeRedirected;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalWithdrawn;
import se.boras.forslag.events.proposal.PublicationRefused;
import se.boras.forslag.events.proposal.WithdrawalHandled;

/** After whatever may have been the last thing to do, asks whether it was. The rules know; asking twice does no harm. */
@Component
@ProcessingGroup("close-proposal")
@DisallowReplay
class WhenNothingIsLeftThenCloseTheProposal {

    private final Commands commands;

    WhenNothingIsLeftThenCloseTheProposal(Commands commands) {
        this.commands = commands;
    }

    @EventHandler
    void on(IntakeRedirected event, EventMessage<?> message) {
        ask(event.proposalId(), message);
    }

    @EventHandler
    void on(PublicationRefused event, EventMessage<?> message) {
        ask(event.proposalId(), message);
    }

    @EventHandler
    void on(ProposalWithdrawn event, EventMessage<?> message) {
        ask(event.proposalId(), message);
    }

    @EventHandler
    void on(WithdrawalHandled event, EventMessage<?> message) {
        ask(event.proposalId(), message);
    }

    @EventHandler
    void on(ProposalExpired event, EventMessage<?> message) {
        ask(event.proposalId(), message);
    }

    @EventHandler
    void on(ImplementationVerified event, EventMessage<?> message) {
        ask(event.commitmentId().caseId().proposalId(), message);
    }

    @EventHandler
    void on(CommitmentAbandoned event, EventMessage<?> message) {
        ask(event.commitmentId().caseId().proposalId(), message);
    }

    @EventHandler
    void on(CommitmentSuperseded event, EventMessage<?> message) {
        ask(event.commitmentId().caseId().proposalId(), message);
    }

    @EventHandler
    void on(FeedbackObligationDischarged event, EventMessage<?> message) {
        ask(event.obligationId().proposalId(), message);
    }

    @EventHandler
    void on(FeedbackObligationWaived event, EventMessage<?> message) {
        ask(event.obligationId().proposalId(), message);
    }

    private void ask(ProposalId proposal, EventMessage<?> message) {
        commands.send(Actor.SYSTEM, new CloseProposal(proposal), message.getIdentifier());
    }
}
