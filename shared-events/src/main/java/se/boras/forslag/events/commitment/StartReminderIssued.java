package se.boras.forslag.events.commitment;

import java.time.LocalDate;
import java.util.List;

/** The responsible have been reminded that the work was to begin (<i>påminnelse om start</i>). */
public record StartReminderIssued(
        CommitmentId commitmentId, LocalDate startBy, int daysOverdue, List<String> recipients)
        implements CommitmentEvent {
    public StartReminderIssued {
        recipients = List.copyOf(recipients);
    }
}
