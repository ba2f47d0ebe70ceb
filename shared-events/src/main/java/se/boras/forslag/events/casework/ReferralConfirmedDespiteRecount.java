package se.boras.forslag.events.casework;

import org.jspecify.annotations.Nullable;

/** The committee keeps the case although votes were voided (<i>hänskjutande bekräftat</i>). */
public record ReferralConfirmedDespiteRecount(
        CaseId caseId, String reason, @Nullable String evidenceRef) implements CaseEvent {}
