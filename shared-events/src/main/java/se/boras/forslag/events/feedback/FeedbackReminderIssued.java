package se.boras.forslag.events.feedback;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.events.commitment.EscalationLevel;

/** Those who owe the proposer a word have been reminded of it (<i>påminnelse om återkoppling</i>). */
public record FeedbackReminderIssued(
        ObligationId obligationId, EscalationLevel level, LocalDate dueBy, int daysOverdue, List<String> recipients)
        implements ObligationEvent {
    public FeedbackReminderIssued {
        recipients = List.copyOf(recipients);
    }
}
