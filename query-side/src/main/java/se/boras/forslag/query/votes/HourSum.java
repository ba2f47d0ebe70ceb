package se.boras.forslag.query.votes;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import se.boras.forslag.events.ballot.VoteEvent;
import se.boras.forslag.query.log.PastEvent;

/** How often something of one kind happened to the votes of a ballot within one hour, and where in the log. */
record HourSum(Hour of, long events, long firstPosition, long lastPosition, Instant lastAt) {

    /** One kind of event within one hour of one ballot. */
    record Hour(String ballotId, Instant hour, String type) {

        static Hour of(PastEvent past, VoteEvent event) {
            return new Hour(event.ballotId().value(), past.recordedAt().truncatedTo(ChronoUnit.HOURS), past.type());
        }
    }

    static HourSum of(PastEvent past, VoteEvent event) {
        return new HourSum(Hour.of(past, event), 1, past.position(), past.position(), past.recordedAt());
    }

    /** Those that come after it in the log. */
    HourSum and(HourSum later) {
        return new HourSum(of, events + later.events, firstPosition, later.lastPosition, later.lastAt);
    }
}
