package se.boras.forslag.events.proposal;

import java.time.LocalDate;
import java.util.List;

/** The registry has been reminded of a step that it has to take (<i>påminnelse till registraturen</i>). */
public record IntakeReminderIssued(
        ProposalId proposalId, IntakeStep step, LocalDate dueBy, int daysOverdue, List<String> recipients)
        implements ProposalEvent {
    public IntakeReminderIssued {
        recipients = List.copyOf(recipients);
    }
}
