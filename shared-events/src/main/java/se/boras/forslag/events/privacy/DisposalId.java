package se.boras.forslag.events.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import se.boras.forslag.events.Shape;

/** What is disposed of under one rule (<i>gallringsbeslut</i>), run after run. */
public record DisposalId(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("disposal-[a-z-]+");

    @JsonCreator
    public DisposalId {
        SHAPE.check(value, "a disposal");
    }

    public static DisposalId of(DisposedKind what) {
        return new DisposalId("disposal-" + what.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    @Override
    public String toString() {
        return value;
    }
}
