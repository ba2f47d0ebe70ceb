package se.boras.forslag.events.casework;

import java.time.LocalDate;
import se.boras.forslag.events.reference.CommitteeId;

/** The case has been handed over (<i>överlämnat</i>) to another committee; the citizen's waiting goes on. */
public record LeadTransferred(CaseId caseId, CommitteeId from, CommitteeId to, String reason, LocalDate transferredOn)
        implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return transferredOn;
    }
}
