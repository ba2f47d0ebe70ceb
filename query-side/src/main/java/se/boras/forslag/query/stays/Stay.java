package se.boras.forslag.query.stays;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.lifecycle.Stage;
import se.boras.forslag.query.reading.Span;

/**
 * The days a proposal spent in one stage (<i>vistelse</i>), or those of them that it lay with one committee.
 *
 * @param until the day it left, or today where it has not
 * @param again whether it had been there before
 */
record Stay(
        String proposalId,
        Stage stage,
        @Nullable String committee,
        LocalDate since,
        LocalDate until,
        boolean ongoing,
        boolean again) {

    int days() {
        return (int) ChronoUnit.DAYS.between(since, until);
    }

    boolean meets(Span period) {
        return period.meets(new Span(since, until));
    }

    /** Those of the days that it lay with this committee, which had the proposal from one day until another. */
    Stay with(String lead, LocalDate from, LocalDate to) {
        var first = since.isBefore(from) ? from : since;
        var stays = to.isAfter(until);
        return new Stay(proposalId, stage, lead, first, stays ? until : to, ongoing && stays, again);
    }

    Stay again(boolean wasThere) {
        return new Stay(proposalId, stage, committee, since, until, ongoing, wasThere);
    }
}
