package se.boras.forslag.events;

import java.util.regex.Pattern;

/** The shape of an identity (<i>beteckning</i>), so that none enters the ledger which nobody can place later. */
public sealed interface Shape permits ShapeByPattern, ShapeByHand {

    String NUMBER = "\\d{4}-\\d{4,}";

    int LONGEST = 200;

    /** A shape whose groups are the parts that other identities are made of. */
    static Shape of(String regex) {
        return new ShapeByPattern(Pattern.compile(regex));
    }

    /** {@code kind-(NUMBER)}. */
    static Shape numbered(String kind) {
        return new ShapeByHand(kind + "-", false);
    }

    /** {@code kind-(NUMBER)-([A-Za-z0-9_-]+)}. */
    static Shape numberedAndKeyed(String kind) {
        return new ShapeByHand(kind + "-", true);
    }

    boolean fits(String value);

    String part(String value, int group);

    /** Refuses without repeating the value: it may be something personal in the wrong place. */
    default void check(String value, String what) {
        if (value.length() > LONGEST || !fits(value)) {
            throw new IllegalArgumentException("This is not " + what);
        }
    }
}
