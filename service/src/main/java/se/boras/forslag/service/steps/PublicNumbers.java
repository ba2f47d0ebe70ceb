package se.boras.forslag.service.steps;

import java.util.regex.Pattern;

/** Every identity carries the number of the proposal that it belongs to. */
public final class PublicNumbers {

    private static final Pattern NUMBER = Pattern.compile("[A-Za-z]+-(\\d{4}-\\d{4,}).*");

    private PublicNumbers() {}

    /** Empty where there is none. */
    public static String in(String identity) {
        var number = NUMBER.matcher(identity);
        return number.matches() ? "BF-" + number.group(1) : "";
    }
}
