package se.boras.forslag.query.ballot;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;
import se.boras.forslag.query.tally.VoteState;

/** One row of {@code read.ballot_vote}: what the voter did, and whether a batch holds the vote void. */
record VoteRow(
        VoteId voteId,
        long no,
        VoteState state,
        boolean isVoid,
        VoteMethod method,
        Instant castAt,
        @Nullable Instant confirmedAt) {

    /** As fine as the table keeps it, so that a row is the same when it has been there and back. */
    VoteRow {
        castAt = castAt.truncatedTo(ChronoUnit.MICROS);
        confirmedAt = confirmedAt == null ? null : confirmedAt.truncatedTo(ChronoUnit.MICROS);
    }

    /** A vote cast anew keeps its place, and is void if it was. */
    static VoteRow cast(VoteCast event, @Nullable VoteRow before, long position) {
        return new VoteRow(
                event.voteId(),
                before == null ? position : before.no(),
                VoteState.PENDING,
                before != null && before.isVoid(),
                event.method(),
                event.castAt(),
                null);
    }

    VoteRow confirmed(Instant at) {
        return new VoteRow(voteId, no, VoteState.CONFIRMED, isVoid, method, castAt, at);
    }

    VoteRow withdrawn() {
        return new VoteRow(voteId, no, VoteState.WITHDRAWN, isVoid, method, castAt, confirmedAt);
    }

    VoteRow nowVoid(boolean nowVoid) {
        return new VoteRow(voteId, no, state, nowVoid, method, castAt, confirmedAt);
    }

    VoteState shown() {
        return isVoid && state != VoteState.WITHDRAWN ? VoteState.VOID : state;
    }
}
