package se.boras.forslag.command.casework;

import java.time.Instant;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.casework.CourtCommand.GainLegalForce;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.command.ledger.Command;
import se.boras.forslag.command.time.Timer;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.ProtocolAnnounced;

/** The first instant after the time for appeals (<i>laga kraft</i>); the rule asks whether anybody has appealed. */
@Component
public class LegalForce implements Timer {
    @Override
    public String kind() {
        return "gain-legal-force";
    }

    @Override
    public Command when(String subject, Instant due) {
        return new GainLegalForce(new CaseId(subject), null);
    }

    public Instant after(ProtocolAnnounced announced) {
        return announced
                .noticeUntil()
                .plusDays(1)
                .atStartOfDay(Circumstances.LOCAL)
                .toInstant();
    }
}
