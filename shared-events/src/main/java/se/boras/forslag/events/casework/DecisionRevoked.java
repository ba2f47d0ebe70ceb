package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The committee has taken its decision back (<i>återkallat beslut</i>) and put nothing in its place. */
public record DecisionRevoked(
        CaseId caseId,
        DecisionId decisionId,
        String reason,
        LocalDate revokedOn,
        @Nullable String paragraph) implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return revokedOn;
    }
}
