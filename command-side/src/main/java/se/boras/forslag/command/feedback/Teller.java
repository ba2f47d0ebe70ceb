package se.boras.forslag.command.feedback;

import java.time.LocalDate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.RaiseObligation;
import se.boras.forslag.command.feedback.MessageCommand.ComposeNotification;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.proposal.ProposalId;

/** Raises a debt that the service can pay by itself, and writes the letter; who has no mail is left to a person. */
@Component
public class Teller {

    private final Commands commands;
    private final Recipients recipients;
    private final Addressing addressing;

    Teller(Commands commands, Recipients recipients, Addressing addressing) {
        this.commands = commands;
        this.recipients = recipients;
        this.addressing = addressing;
    }

    public void tell(
            ProposalId proposal,
            FeedbackKind kind,
            LocalDate on,
            String basis,
            String eventId,
            Function<ProposalState, Letter> writing) {
        tell(new RaiseObligation(proposal, kind, null, on, basis), eventId, writing);
    }

    public void tell(RaiseObligation raising, String eventId, Function<ProposalState, Letter> writing) {
        var raised = commands.send(Actor.SYSTEM, raising, eventId);
        var debt = new ObligationId(String.valueOf(raised.made().get("obligationId")));
        var recipient = recipients.of(raising.proposalId());
        if (addressing.of(recipient) == Reach.MAIL) {
            var letter = writing.apply(recipient);
            commands.send(Actor.SYSTEM, new ComposeNotification(debt, recipient.contactRef(), letter), eventId);
        }
    }
}
