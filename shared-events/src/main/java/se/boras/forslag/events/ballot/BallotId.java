package se.boras.forslag.events.ballot;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;
import se.boras.forslag.events.proposal.ProposalId;

/** Identity of the one ballot (<i>röstning</i>) of a proposal. */
public record BallotId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.numbered("ballot");

    @JsonCreator
    public BallotId {
        SHAPE.check(value, "a ballot id");
    }

    public static BallotId of(ProposalId proposalId) {
        return new BallotId("ballot-" + proposalId.number());
    }

    public ProposalId proposalId() {
        return new ProposalId("proposal-" + number());
    }

    public String number() {
        return SHAPE.part(value, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
