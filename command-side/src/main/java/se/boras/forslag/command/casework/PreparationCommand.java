package se.boras.forslag.command.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.DocumentRef;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.casework.LatestDate;
import se.boras.forslag.events.casework.PauseGround;
import se.boras.forslag.events.feedback.DeliveryChannel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.reference.CommitteeId;

/** What is done with the case between its receipt and its meeting (<i>beredning</i>). */
public sealed interface PreparationCommand extends CaseCommand {

    record RegisterCase(CaseId caseId, String dnr, @Nullable String diary) implements PreparationCommand {}

    record AssignHandler(CaseId caseId, String unit, String handler) implements PreparationCommand {}

    record SetFeedbackPlan(
            CaseId caseId,
            String responsible,
            List<FeedbackKind> kinds,
            List<DeliveryChannel> channels,
            List<LatestDate> latestDates)
            implements PreparationCommand {}

    record StartPreparation(CaseId caseId) implements PreparationCommand {}

    record AttachFactBasis(
            CaseId caseId,
            DocumentRef document,
            DecisionType recommendation,
            @Nullable Long costEstimate,
            @Nullable Instant sharedWithAllPartiesAt)
            implements PreparationCommand {}

    record RequestOpinion(
            CaseId caseId,
            CommitteeId committee,
            @Nullable String question,
            @Nullable LocalDate replyBy) implements PreparationCommand {}

    /** The one command of a case that is not its lead's: the committee that answers is the one the actor belongs to. */
    record GiveOpinion(
            CaseId caseId, String stance, @Nullable DocumentRef document) implements PreparationCommand {}

    record PauseClock(
            CaseId caseId, PauseGround ground, @Nullable LocalDate until) implements PreparationCommand {}

    record ResumeClock(CaseId caseId) implements PreparationCommand {}

    record SetDecisionForecast(CaseId caseId, LocalDate expectedDecisionOn, String reason)
            implements PreparationCommand {}
}
