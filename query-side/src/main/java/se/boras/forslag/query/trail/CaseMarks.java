package se.boras.forslag.query.trail;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionRecordCorrected;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.query.told.Facts;

/** What cases and decisions are known by (<i>diarienummer, paragraf</i>), noted on the way through the events. */
final class CaseMarks {

    private final Map<CaseId, String> numbers = new HashMap<>();
    private final Map<DecisionId, String> paragraphs = new HashMap<>();

    void note(LedgerEvent event) {
        if (event instanceof CaseRegistered registered) {
            numbers.put(registered.caseId(), registered.dnr());
        } else if (event instanceof CommitteeDecisionRecorded decided) {
            paragraphs.put(decided.decisionId(), decided.paragraph());
        } else if (event instanceof DecisionRecordCorrected corrected
                && corrected.field().equals("paragraph")
                && corrected.is() != null) {
            paragraphs.put(corrected.decisionId(), corrected.is());
        }
    }

    /** The last number that the case had been given. */
    @Nullable
    String dnr(LedgerEvent event) {
        if (event instanceof CaseEvent work) {
            return numbers.get(work.caseId());
        }
        return event instanceof CommitmentEvent promise
                ? numbers.get(promise.commitmentId().caseId())
                : null;
    }

    @Nullable
    String paragraph(LedgerEvent event) {
        return Facts.of(event, "paragraph") instanceof String own
                ? own
                : Optional.ofNullable(Facts.of(event, "decisionId"))
                        .or(() -> Optional.ofNullable(Facts.of(event, "oldDecisionId")))
                        .map(paragraphs::get)
                        .orElse(null);
    }
}
