package se.boras.forslag.query.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for: so many, beginning after the last one seen. */
public record Page(int limit, @Nullable String after) {

    private static final int USUAL = 50;
    private static final int MOST = 500;
    private static final Pattern SORT_KEY = Pattern.compile("\\d{10}(-\\d{10})*");

    public static Page of(@Nullable String limit, @Nullable String cursor) {
        var most = Asked.number("limit", limit, 1, USUAL);
        if (most > MOST) {
            throw Refused.invalid("limit");
        }
        return new Page((int) most, Asked.read("cursor", cursor, Page::opened));
    }

    /** What to fetch: one more than is shown tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    public <R, T> Listing<T> of(List<R> rows, Function<R, String> sortKey, Function<R, T> item) {
        var shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        var next = rows.size() > limit ? sealed(sortKey.apply(shown.getLast())) : null;
        return new Listing<>(shown.stream().map(item).toList(), next);
    }

    private static String sealed(String sortKey) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(sortKey.getBytes(UTF_8));
    }

    private static String opened(String cursor) {
        var key = new String(Base64.getUrlDecoder().decode(cursor), UTF_8);
        if (!SORT_KEY.matcher(key).matches()) {
            throw new IllegalArgumentException("Not a cursor of ours");
        }
        return key;
    }
}
