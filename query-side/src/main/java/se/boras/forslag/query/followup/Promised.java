package se.boras.forslag.query.followup;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.told.PromiseState;

/** What the follow-up asks of one promise (<i>åtagande</i>). */
record Promised(
        String id,
        String decisionId,
        String responsible,
        PromiseState state,
        boolean partDone,
        @Nullable LocalDate dueBy,
        @Nullable LocalDate firstDueBy,
        int postponements,
        @Nullable LocalDate completedOn,
        @Nullable String explanation) {

    boolean undated() {
        return state.open() && dueBy == null;
    }

    long daysOverdue(LocalDate day) {
        return state.open() && dueBy != null && day.isAfter(dueBy) ? ChronoUnit.DAYS.between(dueBy, day) : 0;
    }

    long daysSlipped() {
        return firstDueBy == null || dueBy == null ? 0 : Math.max(0, ChronoUnit.DAYS.between(firstDueBy, dueBy));
    }

    FollowUpRow.Item item() {
        return new FollowUpRow.Item(id, responsible, state, dueBy, completedOn);
    }
}
