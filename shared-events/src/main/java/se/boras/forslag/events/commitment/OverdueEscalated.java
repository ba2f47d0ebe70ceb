package se.boras.forslag.events.commitment;

import java.util.List;

/** The delay has been carried further up (<i>eskalerat</i>). */
public record OverdueEscalated(
        CommitmentId commitmentId, EscalationLevel level, int daysOverdue, List<String> recipients)
        implements CommitmentEvent {
    public OverdueEscalated {
        recipients = List.copyOf(recipients);
    }
}
