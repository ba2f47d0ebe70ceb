package se.boras.forslag.command.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.RaiseProgress;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.reminder.Rung;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.proposal.ProposalId;

/** How long a proposer may hear nothing while something is open (<i>tystnad</i>); each word begins it anew. */
@Component
public class Silence implements Timer {
    private static final String KIND = "owe-progress";

    private final DueList due;
    private final ReferenceInLog reference;

    Silence(DueList due, ReferenceInLog reference) {
        this.due = due;
        this.reference = reference;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Command when(String subject, Instant fallenDue) {
        return new RaiseProgress(new ProposalId(subject), LocalDate.ofInstant(fallenDue, Circumstances.LOCAL));
    }

    public void beginsAnew(ProposalId proposal, Instant from) {
        var days = reference.rules().at(from).rules().progressEveryDays();
        var until = LocalDate.ofInstant(from, Circumstances.LOCAL).plusDays(days);
        due.plan(KIND, proposal, Rung.morningOf(until));
    }

    public void end(ProposalId proposal) {
        due.cancel(KIND, proposal);
    }
}
