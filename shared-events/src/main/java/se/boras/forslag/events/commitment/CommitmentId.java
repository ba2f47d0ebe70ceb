package se.boras.forslag.events.commitment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;
import se.boras.forslag.events.casework.CaseId;

/** Identity of one commitment (<i>åtagande</i>), numbered within its case. */
public record CommitmentId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("commitment-(" + Shape.NUMBER + "-\\d+)-(\\d+)");

    @JsonCreator
    public CommitmentId {
        SHAPE.check(value, "a commitment id");
    }

    public static CommitmentId of(CaseId caseId, int running) {
        return new CommitmentId("commitment-" + caseId.number() + "-" + running);
    }

    public CaseId caseId() {
        return new CaseId("case-" + SHAPE.part(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
