package se.boras.forslag.events.casework;

import java.time.LocalDate;

/** The minutes have been announced (<i>anslaget</i>). */
public record ProtocolAnnounced(CaseId caseId, DecisionId decisionId, LocalDate announcedOn, LocalDate noticeUntil)
        implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return announcedOn;
    }
}
