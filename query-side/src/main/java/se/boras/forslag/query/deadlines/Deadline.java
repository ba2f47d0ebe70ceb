package se.boras.forslag.query.deadlines;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.query.told.Step;

/**
 * One step that somebody has yet to take, and the last day for it.
 *
 * @param subject what it is about: a proposal, a case, a promise or a debt of feedback
 * @param sortKey its place among others that are due on the same day
 * @param committee whose step it is; nothing where it is the proposer's or the registry's
 * @param since the day from which it has been waited for
 * @param dueBy may be done until the day is over; nothing where no day was named, and then it is never late
 * @param feedback what the proposer is to be told, where that is the step
 * @param sortedAs what the registry has taken the proposal for, where that decides what the step is
 * @param rung how far up the ladder of reminders it has been carried
 */
public record Deadline(
        Step step,
        String subject,
        String sortKey,
        String proposalId,
        @Nullable String committee,
        LocalDate since,
        @Nullable LocalDate dueBy,
        @Nullable FeedbackKind feedback,
        @Nullable EscalationLevel rung,
        @Nullable String explanation,
        @Nullable LocalDate forecast,
        @Nullable String sortedAs) {

    public boolean overdueOn(LocalDate day) {
        return dueBy != null && dueBy.isBefore(day);
    }
}
