package se.boras.forslag.events.feedback;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;
import se.boras.forslag.events.proposal.ProposalId;

/** Identity of one debt of feedback (<i>återkopplingsskuld</i>) to a proposer. */
public record ObligationId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("obligation-(" + Shape.NUMBER + ")-(\\d+)");

    @JsonCreator
    public ObligationId {
        SHAPE.check(value, "an obligation id");
    }

    public static ObligationId of(ProposalId proposalId, int running) {
        return new ObligationId("obligation-" + proposalId.number() + "-" + running);
    }

    public ProposalId proposalId() {
        return new ProposalId("proposal-" + SHAPE.part(value, 1));
    }

    public String number() {
        return value.substring("obligation-".length());
    }

    @Override
    public String toString() {
        return value;
    }
}
