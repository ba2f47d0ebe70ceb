package se.boras.forslag.events.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import se.boras.forslag.events.Shape;

/** The number under which everybody knows a proposal (<i>Boråsförslagets nummer</i>). */
public record PublicNumber(@JsonValue String value) {

    private static final Shape SHAPE = Shape.numbered("BF");

    @JsonCreator
    public PublicNumber {
        SHAPE.check(value, "a public number");
    }

    public static PublicNumber of(int year, int running) {
        return new PublicNumber("BF-%d-%04d".formatted(year, running));
    }

    /** Year and running number, which the identities of everything about the proposal share. */
    public String number() {
        return SHAPE.part(value, 1);
    }

    @Override
    public String toString() {
        return value;
    }
}
