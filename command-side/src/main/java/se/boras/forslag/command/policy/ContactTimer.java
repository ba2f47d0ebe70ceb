package se.boras.forslag.command.policy;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.privacy.DisposalCommand.DisposeOfContact;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.proposal.ProposalId;

/** How long it is kept how a proposer is reached, counted from the day on which the proposal was closed. */
@Component
class ContactTimer implements Timer {
    private static final String KIND = "dispose-of-contact";

    private final DueList due;
    private final Archive archive;
    private final ReferenceInLog reference;

    ContactTimer(DueList due, Archive archive, ReferenceInLog reference) {
        this.due = due;
        this.archive = archive;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command when(String subject, Instant fallenDue) {
        return new DisposeOfContact(new ProposalId(subject));
    }

    /** By the rules that the proposal was handed in under. */
    void begin(ProposalId proposal, Instant closedAt) {
        var version = archive.get(ProposalState.KIND, proposal).ruleSetVersion();
        var months = reference.rules().version(version).rules().kept().contactKeptMonths();
        due.plan(
                KIND,
                proposal,
                closedAt.atZone(Circumstances.LOCAL).plusMonths(months).toInstant());
    }

    void end(ProposalId proposal) {
        due.cancel(KIND, proposal);
    }
}
