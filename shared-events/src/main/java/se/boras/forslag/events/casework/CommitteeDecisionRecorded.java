package se.boras.forslag.events.casework;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The committee has decided (<i>beslut</i>), on the day of its meeting. Promises that come of it are numbered from the
 * first commitment on; who recorded it is kept because somebody else must correct it.
 * On what it rested may be forgotten of a life from before the ledger.
 */
public record CommitteeDecisionRecorded(
        CaseId caseId,
        DecisionId decisionId,
        DecisionType type,
        @Nullable DecisionGround ground,
        @Nullable AnsweredBasis basis,
        LocalDate meetingDate,
        String paragraph,
        @Nullable String text,
        @Nullable String motivation,
        boolean deviatesFromRecommendation,
        int reservations,
        @Nullable String legalBasis,
        @Nullable String budgetRef,
        boolean immediateAdjustment,
        int firstCommitment,
        String recordedBy)
        implements CaseEvent {
    @Override
    public LocalDate happenedOn() {
        return meetingDate;
    }
}
