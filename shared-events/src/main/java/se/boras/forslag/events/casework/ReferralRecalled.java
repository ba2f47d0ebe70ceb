package se.boras.forslag.events.casework;

import org.jspecify.annotations.Nullable;

/** The proposal has been called back from the committee (<i>återtaget</i>). */
public record ReferralRecalled(
        CaseId caseId, String reason, @Nullable String evidenceRef) implements CaseEvent {}
