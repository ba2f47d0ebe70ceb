package se.boras.forslag.events.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;
import se.boras.forslag.events.proposal.ProposalId;

/** Identity of one case (<i>ärende</i>): the proposal, and which time it lies with a committee. */
public record CaseId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("case-(" + Shape.NUMBER + ")-(\\d+)");

    @JsonCreator
    public CaseId {
        SHAPE.check(value, "a case id");
    }

    public static CaseId of(ProposalId proposalId, int stint) {
        return new CaseId("case-" + proposalId.number() + "-" + stint);
    }

    public ProposalId proposalId() {
        return new ProposalId("proposal-" + SHAPE.part(value, 1));
    }

    public int stint() {
        return Integer.parseInt(SHAPE.part(value, 2));
    }

    public String number() {
        return SHAPE.part(value, 1) + "-" + stint();
    }

    @Override
    public String toString() {
        return value;
    }
}
