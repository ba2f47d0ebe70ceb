package se.boras.forslag.command.proposal;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The number in the address of a page that thanks: nobody can make the page say anything but a number by it. */
final class OwnNumber {

    private static final Pattern NUMBER = Pattern.compile("BF-\\d{4}-\\d{4,9}");

    private OwnNumber() {}

    static String shown(@Nullable String number) {
        return number != null && NUMBER.matcher(number).matches() ? number : "";
    }
}
