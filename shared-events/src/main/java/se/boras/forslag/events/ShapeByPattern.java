package se.boras.forslag.events;

import java.util.regex.Pattern;

/** A shape that a regular expression tells. */
record ShapeByPattern(Pattern pattern) implements Shape {

    @Override
    public boolean fits(String value) {
        return pattern.matcher(value).matches();
    }

    @Override
    public String part(String value, int group) {
        var match = pattern.matcher(value);
        if (!match.matches()) {
            throw new IllegalArgumentException("There is no such part");
        }
        return match.group(group);
    }
}
