package se.boras.forslag.command.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.Acknowledging;
import se.boras.forslag.command.feedback.DebtCommand.LetGoOfAcknowledgement;
import se.boras.forslag.command.feedback.DebtCommand.OweAcknowledgement;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ContactAddressVerificationFailed;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalSubmitted;

/**
 * Whoever hands in a proposal is owed to hear that it has come in. The mail holds the proposer's own link, which acts in
 * the proposer's place, so it goes to a confirmed address only.
 */
@Component
@ProcessingGroup("acknowledge-proposal")
@DisallowReplay
class WhenProposalIsHandedInThenAcknowledgeIt {

    private final Commands commands;
    private final Acknowledging acknowledging;

    WhenProposalIsHandedInThenAcknowledgeIt(Commands commands, Acknowledging acknowledging) {
        this.commands = commands;
        this.acknowledging = acknowledging;
    }

    @EventHandler
    void on(ProposalSubmitted event, EventMessage<?> message) {
        owe(event.proposalId(), event.contactRef(), event.submittedAt(), message.getIdentifier());
    }

    @EventHandler
    void on(ContactAddressVerified event, EventMessage<?> message) {
        var cause = message.getIdentifier();
        acknowledging.send(owe(event.proposalId(), event.contactRef(), message.getTimestamp(), cause), cause);
    }

    @EventHandler
    void on(ContactAddressVerificationFailed event, EventMessage<?> message) {
        var letGo = new LetGoOfAcknowledgement(event.proposalId(), event.contactRef());
        commands.send(Actor.SYSTEM, letGo, message.getIdentifier());
    }

    @EventHandler
    void on(NotificationRetryScheduled event) {
        acknowledging.sendAgain(event);
    }

    private ObligationId owe(ProposalId proposal, ContactRef contact, Instant from, String cause) {
        var on = LocalDate.ofInstant(from, Circumstances.LOCAL);
        var owed = commands.send(Actor.SYSTEM, new OweAcknowledgement(proposal, contact, on), cause);
        return new ObligationId(String.valueOf(owed.made().get("obligationId")));
    }
}
