package se.boras.forslag.query.deviations;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.query.log.PastEvent;
import se.boras.forslag.query.reading.SortKey;

/**
 * One row of {@code deviation}: where in the log it lies, on which day it happened, and with whom.
 *
 * @param days how late it was recorded, or how far a promise was moved beyond its first day
 * @param recommended what the officer's report had recommended, where the committee did not follow it
 */
record Deviation(
        long position,
        DeviationKind kind,
        LocalDate day,
        Instant recordedAt,
        ProposalId proposalId,
        @Nullable String committee,
        long days,
        @Nullable DecisionType recommended) {

    static Deviation of(PastEvent past, DeviationKind kind, ProposalId proposal, @Nullable String committee) {
        return new Deviation(
                past.position(), kind, past.day(), past.recordedAt(), proposal, committee, past.lagDays(), null);
    }

    Deviation by(long count) {
        return new Deviation(position, kind, day, recordedAt, proposalId, committee, count, recommended);
    }

    Deviation against(@Nullable DecisionType recommendation) {
        return new Deviation(position, kind, day, recordedAt, proposalId, committee, days, recommendation);
    }

    /** One event can deviate in several ways. */
    String sortKey() {
        return SortKey.of(position + "-" + kind.ordinal());
    }
}
