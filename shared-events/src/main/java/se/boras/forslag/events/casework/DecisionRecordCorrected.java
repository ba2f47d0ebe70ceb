package se.boras.forslag.events.casework;

import org.jspecify.annotations.Nullable;

/** A slip of the pen in the record has been corrected (<i>rättelse av skrivfel</i>). */
public record DecisionRecordCorrected(
        CaseId caseId,
        DecisionId decisionId,
        String field,
        @Nullable String was,
        @Nullable String is,
        String reason) implements CaseEvent {}
