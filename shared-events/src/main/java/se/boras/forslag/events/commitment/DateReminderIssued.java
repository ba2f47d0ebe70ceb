package se.boras.forslag.events.commitment;

import java.util.List;

/** The responsible have been asked for a day for what they promised without one (<i>påminnelse om datum</i>). */
public record DateReminderIssued(CommitmentId commitmentId, int daysUndated, List<String> recipients)
        implements CommitmentEvent {
    public DateReminderIssued {
        recipients = List.copyOf(recipients);
    }
}
