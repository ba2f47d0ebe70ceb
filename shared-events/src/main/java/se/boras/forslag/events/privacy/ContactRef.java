package se.boras.forslag.events.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import se.boras.forslag.events.Shape;

/** Stands for a person (<i>kontakt</i>) whose particulars lie where they can be erased. */
public record ContactRef(@JsonValue String value) {

    private static final Shape SHAPE = Shape.of("contact-[A-Za-z0-9_-]+");

    @JsonCreator
    public ContactRef {
        SHAPE.check(value, "a contact reference");
    }

    public static ContactRef next() {
        return new ContactRef("contact-" + UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value;
    }
}
