package se.boras.forslag.command.policy;

import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Actor;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.ledger.Commands;
import se.boras.forslag.command.ledger.RuleViolation;
import se.boras.forslag.command.proposal.AddressCommand.FailAddressVerification;
import se.boras.forslag.command.proposal.AddressCommand.RequestAddressVerification;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;

/** How long a link to confirm an address can be used: what happens to the address when nobody does is recorded. */
@Component
class AddressLinks implements Timer {
    private static final String KIND = "address-link-expires";
    private static final String BETWEEN = "/";

    private final DueList due;
    private final ReferenceInLog reference;
    private final Commands commands;

    AddressLinks(DueList due, ReferenceInLog reference, Commands commands) {
        this.due = due;
        this.reference = reference;
        this.commands = commands;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command when(String subject, Instant fallenDue) {
        var parts = subject.split(BETWEEN);
        return new FailAddressVerification(new ProposalId(parts[0]), new ContactRef(parts[1]), "LINK_EXPIRED");
    }

    /** Records that the address is asked about, and says until when the link can be used. */
    Instant since(Instant from, ProposalId proposal, ContactRef contact, String eventId) {
        var days = reference.rules().at(from).rules().addressLinkDays();
        var until = from.plus(Duration.ofDays(days));
        try {
            commands.send(Actor.SYSTEM, new RequestAddressVerification(proposal, contact, 1), eventId);
        } catch (RuleViolation asked) {
            // Told a second time, or corrected or confirmed meanwhile: what is recorded stands.
        }
        due.plan(KIND, proposal + BETWEEN + contact, until);
        return until;
    }

    void confirmed(ProposalId proposal, ContactRef contact) {
        due.cancel(KIND, proposal + BETWEEN + contact);
    }
}
