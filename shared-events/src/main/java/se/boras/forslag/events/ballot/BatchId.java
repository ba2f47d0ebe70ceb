package se.boras.forslag.events.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one batch of voided votes (<i>omgång ogiltigförklarade röster</i>) in a ballot. */
public record BatchId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("batch-(" + Shape.NUMBER + ")-(\\d+)");

    @JsonCreator
    public BatchId {
        SHAPE.check(value, "a batch id");
    }

    public static BatchId of(BallotId ballotId, int running) {
        return new BatchId("batch-" + ballotId.number() + "-" + running);
    }

    public BallotId ballotId() {
        return new BallotId("ballot-" + SHAPE.part(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
