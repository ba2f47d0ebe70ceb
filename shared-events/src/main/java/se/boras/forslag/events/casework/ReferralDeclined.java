package se.boras.forslag.events.casework;

import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.reference.CommitteeId;

/** The committee has sent the proposal back (<i>ej mottaget</i>). */
public record ReferralDeclined(
        CaseId caseId, String reason, @Nullable CommitteeId suggested) implements CaseEvent {}
