package se.boras.forslag.query.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;

/** One row of {@code read.ballot_vote}: what the voter did, and whether a batch holds the vote void. */
record VoteRow(
        VoteId voteId,
        long no,
        State state,
        boolean isVoid,
        VoteMethod method,
        Instant castAt,
        @Nullable Instant confirmedAt) {

    /** How a vote stands (<i>läge</i>). */
    enum State {
        PENDING,
        CONFIRMED,
        WITHDRAWN,
        VOID
    }

    /** A vote cast anew keeps its place, and is void if it was. */
    static VoteRow cast(VoteCast event, @Nullable VoteRow before, long position) {
        return new VoteRow(
                event.voteId(),
                before == null ? position : before.no(),
                State.PENDING,
                before != null && before.isVoid(),
                event.method(),
                event.castAt(),
                null);
    }

    VoteRow confirmed(Instant at) {
        return new VoteRow(voteId, no, State.CONFIRMED, isVoid, method, castAt, at);
    }

    VoteRow withdrawn() {
        return new VoteRow(voteId, no, State.WITHDRAWN, isVoid, method, castAt, confirmedAt);
    }

    VoteRow nowVoid(boolean nowVoid) {
        return new VoteRow(voteId, no, state, nowVoid, method, castAt, confirmedAt);
    }

    State shown() {
        return isVoid && state != State.WITHDRAWN ? State.VOID : state;
    }
}
