package se.boras.forslag.events;

import java.util.regex.Pattern;

/** The shape of an identity (<i>beteckning</i>), so that none enters the ledger which nobody can place later. */
public final class Shape {

    public static final String NUMBER = "\\d{4}-\\d{4,}";

    private static final int LONGEST = 200;

    private final Pattern pattern;

    private Shape(Pattern pattern) {
        this.pattern = pattern;
    }

    /** A shape whose groups are the parts that other identities are made of. */
    public static Shape of(String regex) {
        return new Shape(Pattern.compile(regex));
    }

    /** Refuses without repeating the value: it may be something personal in the wrong place. */
    public void check(String value, String what) {
        if (value.length() > LONGEST || !pattern.matcher(value).matches()) {
            throw new IllegalArgumentException("This is not " + what);
        }
    }

    public String part(String value, int group) {
        var match = pattern.matcher(value);
        if (!match.matches()) {
            throw new IllegalArgumentException("There is no such part");
        }
        return match.group(group);
    }
}
