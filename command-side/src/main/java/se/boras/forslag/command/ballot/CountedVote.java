package se.boras.forslag.command.ballot;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.command.ballot.BallotCount.Place;
import se.boras.forslag.command.ballot.VoteState.Standing;
import se.boras.forslag.events.ballot.VoteCast;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.ballot.VoteMethod;

/** One vote as it has been counted: what its voter did with it, and whether a batch holds it void. */
record CountedVote(
        VoteId voteId,
        Standing standing,
        boolean isVoid,
        VoteMethod method,
        Instant castAt,
        @Nullable Instant confirmedAt,
        long position) {

    /** A vote cast anew after it was taken back is void if it was. */
    static CountedVote cast(VoteCast event, @Nullable CountedVote before, long position) {
        return new CountedVote(
                event.voteId(),
                Standing.PENDING,
                before != null && before.isVoid(),
                event.method(),
                event.castAt(),
                null,
                position);
    }

    CountedVote confirmed(Instant at, long now) {
        return new CountedVote(voteId, Standing.CONFIRMED, isVoid, method, castAt, at, now);
    }

    CountedVote withdrawn(long now) {
        return new CountedVote(voteId, Standing.WITHDRAWN, isVoid, method, castAt, confirmedAt, now);
    }

    CountedVote nowVoid(boolean nowVoid, long now) {
        return new CountedVote(voteId, standing, nowVoid, method, castAt, confirmedAt, now);
    }

    static Place placeOf(@Nullable CountedVote vote) {
        return vote == null ? Place.NOWHERE : vote.place();
    }

    private Place place() {
        return switch (standing) {
            case WITHDRAWN -> Place.WITHDRAWN;
            case PENDING -> isVoid ? Place.VOIDED : Place.PENDING;
            case CONFIRMED -> isVoid ? Place.VOIDED : Place.VALID;
        };
    }
}
