package se.boras.forslag.events.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one vote (<i>röst</i>): the same voter key in the same ballot is the same vote. */
public record VoteId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.numberedAndKeyed("vote");

    @JsonCreator
    public VoteId {
        SHAPE.check(value, "a vote id");
    }

    public static VoteId of(BallotId ballotId, String voterKey) {
        return new VoteId("vote-" + ballotId.number() + "-" + voterKey);
    }

    public BallotId ballotId() {
        return new BallotId("ballot-" + SHAPE.part(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
