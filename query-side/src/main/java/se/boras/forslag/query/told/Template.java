package se.boras.forslag.query.told;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with gaps. {@code {name}} is what the event says there, {@code {name|one|many}} how many of what, and
 * {@code {?name}} asks only whether there is something. What stands in brackets is told where all its gaps have something
 * to say, and otherwise what stands after its bar: {@code [by {dueBy}|without a date]}.
 */
final class Template {

    /** What the gaps are filled with. */
    interface Filling {

        @Nullable
        String word(String gap);

        int count(String gap);
    }

    private static final String GAP = "\\{(\\??)(\\w+)(?:\\|([^|{}]*)\\|([^|{}]*))?}";
    private static final String PART = "((?:[^\\[\\]{}|]|\\{[^}]*})*)";
    private static final Pattern GAPS = Pattern.compile(GAP);
    private static final Pattern PARTS = Pattern.compile(GAP + "|\\[" + PART + "(?:\\|" + PART + ")?]");

    private final String text;
    private final Filling filling;
    private final String nothing;

    Template(String text, Filling filling, String nothing) {
        this.text = text;
        this.filling = filling;
        this.nothing = nothing;
    }

    static Set<String> gaps(String text) {
        return GAPS.matcher(text).results().map(gap -> gap.group(2)).collect(toUnmodifiableSet());
    }

    /** Each part is looked at once, so that nothing in what fills a gap is taken for a gap. */
    String filled() {
        var sentence = PARTS.matcher(text)
                .replaceAll(part -> Matcher.quoteReplacement(
                        part.group(2) == null ? eitherOr(part.group(5), part.group(6)) : gap(part)));
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private String eitherOr(String told, @Nullable String otherwise) {
        var hasAll = gaps(told).stream().allMatch(gap -> filling.word(gap) != null);
        var chosen = hasAll ? told : otherwise;
        return chosen == null ? "" : GAPS.matcher(chosen).replaceAll(gap -> Matcher.quoteReplacement(gap(gap)));
    }

    private String gap(MatchResult gap) {
        var name = gap.group(2);
        if (gap.group(3) != null) {
            var count = filling.count(name);
            return count + " " + (count == 1 ? gap.group(3) : gap.group(4));
        }
        var word = filling.word(name);
        return !gap.group(1).isEmpty() ? "" : word == null ? nothing : word;
    }
}
