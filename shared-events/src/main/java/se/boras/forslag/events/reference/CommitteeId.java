package se.boras.forslag.events.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** Identity of one committee (<i>nämnd</i>), short enough to stand in an address. */
public record CommitteeId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("[a-z0-9]+(-[a-z0-9]+)*");

    @JsonCreator
    public CommitteeId {
        SHAPE.check(value, "a committee id");
    }

    @Override
    public String toString() {
        return value;
    }
}
