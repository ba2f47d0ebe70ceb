package se.boras.forslag.command.feedback;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.feedback.DebtCommand.RemindOfFeedback;
import se.boras.forslag.command.ledger.Archive;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.proposal.ProposalState;
import se.boras.forslag.command.reference.ReferenceInLog;
import se.boras.forslag.command.reminder.Ladders;
import se.boras.forslag.command.reminder.LastDay;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.feedback.ObligationId;

/** The next day on which those who owe the proposer a word are reminded; one day for each debt at a time. */
@Component
public class FeedbackReminders implements Timer {
    private static final String KIND = "remind-of-feedback";

    private final DueList due;
    private final Archive archive;
    private final ReferenceInLog reference;

    FeedbackReminders(DueList due, Archive archive, ReferenceInLog reference) {
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
        return new RemindOfFeedback(new ObligationId(subject));
    }

    /** Where nothing has been done about the day. */
    public void begin(ObligationId debt, LocalDate dueBy) {
        plan(debt, LastDay.on(dueBy));
    }

    public void goOn(FeedbackReminderIssued reminder) {
        plan(reminder.obligationId(), LastDay.on(reminder.dueBy()).reminded(reminder.daysOverdue()));
    }

    /** Where it is owed again. */
    public void takeUp(ObligationId debt) {
        plan(debt, archive.get(ObligationState.KIND, debt).lastDay());
    }

    public void end(ObligationId debt) {
        due.cancel(KIND, debt);
    }

    private void plan(ObligationId debt, LastDay day) {
        var proposal = archive.get(ProposalState.KIND, debt.proposalId());
        var ladders = Ladders.of(reference.now(), proposal.ruleSetVersion());
        ladders.ofFeedback(day.dueBy()).next(day).ifPresent(rung -> due.plan(KIND, debt, ladders.morningOf(rung)));
    }
}
