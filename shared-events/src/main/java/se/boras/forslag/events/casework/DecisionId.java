package se.boras.forslag.events.casework;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one final decision (<i>beslut</i>) in a case. */
public record DecisionId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("decision-(" + Shape.NUMBER + "-\\d+)-(\\d+)");

    @JsonCreator
    public DecisionId {
        SHAPE.check(value, "a decision id");
    }

    public static DecisionId of(CaseId caseId, int running) {
        return new DecisionId("decision-" + caseId.number() + "-" + running);
    }

    public CaseId caseId() {
        return new CaseId("case-" + SHAPE.part(value, 1));
    }

    @Override
    public String toString() {
        return value;
    }
}
