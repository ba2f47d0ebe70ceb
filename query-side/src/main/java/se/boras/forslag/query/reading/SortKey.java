package se.boras.forslag.query.reading;

import static java.util.stream.Collectors.joining;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes numbered identities sort as their numbers do, also when a year has more than 9,999. */
public final class SortKey {

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private SortKey() {}

    public static String of(Object identity) {
        return NUMBER.matcher(identity.toString())
                .results()
                .map(MatchResult::group)
                .map(number -> "0".repeat(Math.max(0, 10 - number.length())) + number)
                .collect(joining("-"));
    }
}
