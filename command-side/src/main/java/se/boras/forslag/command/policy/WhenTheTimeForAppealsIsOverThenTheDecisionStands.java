package se.boras.forslag.command.policy;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import se.boras.forslag.command.casework.LegalForce;
import se.boras.forslag.command.time.DueList;
import se.boras.forslag.events.casework.DecisionAppealed;
import se.boras.forslag.events.casework.ProtocolAnnounced;

/** A decision gains legal force by itself when nobody has appealed while it could be done. */
@Component
@ProcessingGroup("gain-legal-force")
@DisallowReplay
class WhenTheTimeForAppealsIsOverThenTheDecisionStands {
    private final DueList due;
    private final LegalForce timer;

    WhenTheTimeForAppealsIsOverThenTheDecisionStands(DueList due, LegalForce timer) {
        this.due = due;
        this.timer = timer;
    }

    @EventHandler
    void on(ProtocolAnnounced event) {
        due.plan(timer.kind(), event.caseId(), timer.after(event));
    }

    @EventHandler
    void on(DecisionAppealed event) {
        due.cancel(timer.kind(), event.caseId());
    }
}
