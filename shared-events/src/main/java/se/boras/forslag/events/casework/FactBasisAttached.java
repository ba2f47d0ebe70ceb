package se.boras.forslag.events.casework;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;

/** The officer's report (<i>tjänsteskrivelse</i>) is there, with what it recommends. */
public record FactBasisAttached(
        CaseId caseId,
        DocumentRef document,
        DecisionType recommendation,
        @Nullable Long costEstimate,
        @Nullable Instant sharedWithAllPartiesAt)
        implements CaseEvent {}
