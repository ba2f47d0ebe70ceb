package se.boras.forslag.command.casework;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.AnsweredBasis;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionGround;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.casework.DecisionType;

/** The committee's own word on the case (<i>beslut</i>), and the minutes that carry it. */
public sealed interface DecisionCommand extends CaseCommand {

    /** A final decision; with {@code replaces} it stands in place of an earlier one, for the reason given. */
    record RecordDecision(
            CaseId caseId,
            DecisionType type,
            DecisionGround ground,
            @Nullable AnsweredBasis basis,
            LocalDate meetingDate,
            String paragraph,
            String text,
            String motivation,
            int reservations,
            @Nullable String legalBasis,
            @Nullable String budgetRef,
            boolean immediateAdjustment,
            List<Promise> promises,
            @Nullable DecisionId replaces,
            @Nullable String reason)
            implements DecisionCommand {}

    record AddCommitment(CaseId caseId, Promise promise) implements DecisionCommand {}

    record AdjustProtocol(CaseId caseId, LocalDate on) implements DecisionCommand {}

    record AnnounceProtocol(CaseId caseId, LocalDate on) implements DecisionCommand {}

    record CorrectDecision(
            CaseId caseId,
            String field,
            @Nullable String was,
            @Nullable String is,
            String reason) implements DecisionCommand {}

    record RevokeDecision(
            CaseId caseId,
            String reason,
            @Nullable LocalDate on,
            @Nullable String paragraph) implements DecisionCommand {}

    record CloseCase(CaseId caseId, String reason) implements DecisionCommand {}
}
