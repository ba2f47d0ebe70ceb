package se.boras.forslag.events.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one proposal (<i>förslag</i>); it is the public number, so it can be told from it. */
public record ProposalId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.numbered("proposal");

    @JsonCreator
    public ProposalId {
        SHAPE.check(value, "a proposal id");
    }

    public static ProposalId of(PublicNumber publicNumber) {
        return new ProposalId("proposal-" + publicNumber.number());
    }

    public PublicNumber publicNumber() {
        return new PublicNumber("BF-" + number());
    }

    public String number() {
        return SHAPE.part(value, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
