package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfTheForgotten;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.privacy.ProposersContacts;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.privacy.ErasureGranted;
import se.boras.forslag.events.privacy.ErasureScope;
import se.boras.forslag.events.privacy.PersonalDataDisposed;
import se.boras.forslag.events.proposal.ProposalId;

/** Whoever has been forgotten cannot be told anything: what was owed, and what comes to be owed, need not be paid. */
@Component
@ProcessingGroup("let-go-of-the-forgotten")
@DisallowReplay
class WhenNobodyIsThereToTellThenNobodyIsOwed {
    private final ProposersContacts proposers;
    private final Commands commands;

    WhenNobodyIsThereToTellThenNobodyIsOwed(ProposersContacts proposers, Commands commands) {
        this.proposers = proposers;
        this.commands = commands;
    }

    @EventHandler
    void on(ErasureGranted event, EventMessage<?> message) {
        if (event.scope() != ErasureScope.TEXT) {
            letGo(event.proposalId(), message);
        }
    }

    @EventHandler
    void on(PersonalDataDisposed event, EventMessage<?> message) {
        letGo(event.proposalId(), message);
    }

    @EventHandler
    void on(FeedbackObligationRaised event, EventMessage<?> message) {
        if (proposers.forgotten(event.proposalId())) {
            letGo(event.proposalId(), message);
        }
    }

    @EventHandler
    void on(FeedbackObligationReopened event, EventMessage<?> message) {
        letGo(event.obligationId().proposalId(), message);
    }

    private void letGo(@Nullable ProposalId proposal, EventMessage<?> message) {
        if (proposal != null) {
            commands.send(Actor.SYSTEM, new LetGoOfTheForgotten(proposal), message.getIdentifier());
        }
    }
}
