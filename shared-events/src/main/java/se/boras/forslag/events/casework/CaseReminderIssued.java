package se.boras.forslag.events.casework;

import java.time.LocalDate;
import java.util.List;
import se.boras.forslag.events.commitment.EscalationLevel;

/** The committee has been reminded of a step that it has to take (<i>påminnelse i ärendet</i>). */
public record CaseReminderIssued(
        CaseId caseId, CaseStep step, EscalationLevel level, LocalDate dueBy, int daysOverdue, List<String> recipients)
        implements CaseEvent {
    public CaseReminderIssued {
        recipients = List.copyOf(recipients);
    }
}
