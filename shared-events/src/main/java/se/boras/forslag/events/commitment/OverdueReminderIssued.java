package se.boras.forslag.events.commitment;

import java.util.List;

/** The responsible have been reminded of the promise (<i>påminnelse</i>). */
public record OverdueReminderIssued(
        CommitmentId commitmentId, EscalationLevel level, int daysOverdue, List<String> recipients)
        implements CommitmentEvent {
    public OverdueReminderIssued {
        recipients = List.copyOf(recipients);
    }
}
