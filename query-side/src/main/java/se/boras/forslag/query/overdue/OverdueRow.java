package se.boras.forslag.query.overdue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.query.told.Step;

/**
 * One thing that is late: what, whose, and by how much.
 *
 * @param title nothing where the proposal is not shown to everybody
 * @param organ the committee that has to act, if it is one
 * @param role who has to act
 * @param rung how far up the ladder of reminders it has been carried; nothing where nobody has been reminded
 * @param href where more of it is told
 */
record OverdueRow(
        Step kind,
        @Nullable FeedbackKind feedback,
        String text,
        String publicNumber,
        @Nullable String title,
        String id,
        @Nullable String organ,
        String role,
        LocalDate dueBy,
        long daysOverdue,
        long workingDaysOverdue,
        @Nullable EscalationLevel rung,
        @Nullable String explanation,
        @Nullable LocalDate forecast,
        String href) {}
