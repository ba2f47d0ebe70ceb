package se.boras.forslag.query.followup;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.query.told.PromiseState;

/**
 * One approved proposal: who decided it, what was promised, and what has become of it.
 *
 * @param title nothing where the proposal is not shown to everybody; never part of what is hashed, since a text can be
 *     corrected or forgotten
 * @param undated something that is still to be done has no day to be done by
 * @param dueBy the first day something still to be done is due, or else the last that something was
 * @param daysSlipped how far the latest day lies from the one that was promised first
 * @param lastFeedback the last day the proposer was told something that was written for them
 */
public record FollowUpRow(
        String proposalId,
        String publicNumber,
        @Nullable String title,
        String committee,
        @Nullable String dnr,
        String caseId,
        DecisionType decision,
        LocalDate meetingDate,
        String paragraph,
        RowState state,
        boolean undated,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate firstDueBy,
        long daysOverdue,
        int postponements,
        long daysSlipped,
        @Nullable LocalDate lastFeedback,
        boolean feedbackSinceDecision,
        @Nullable String explanation,
        List<Item> commitments) {

    /** One promise below the row. */
    public record Item(
            String id,
            String responsible,
            PromiseState state,
            @Nullable LocalDate dueBy,
            @Nullable LocalDate completedOn) {}

    FollowUpRow titled(@Nullable String called) {
        return new FollowUpRow(
                proposalId,
                publicNumber,
                called,
                committee,
                dnr,
                caseId,
                decision,
                meetingDate,
                paragraph,
                state,
                undated,
                dueBy,
                firstDueBy,
                daysOverdue,
                postponements,
                daysSlipped,
                lastFeedback,
                feedbackSinceDecision,
                explanation,
                commitments);
    }
}
