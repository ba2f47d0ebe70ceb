package se.boras.forslag.query.scorecard;

import static java.util.Arrays.stream;
import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.boras.forslag.query.reading.Share;

/** The sums of a committee by the place of their figures; what nobody has marked is nought. */
record Sums(Map<String, Sum> byMark) {

    Sum of(String mark) {
        return byMark.getOrDefault(mark, Sum.NONE);
    }

    int count(String mark) {
        return of(mark).count();
    }

    @Nullable
    Integer longest(String mark) {
        return count(mark) == 0 ? null : of(mark).longest();
    }

    @Nullable
    BigDecimal median(String mark) {
        return Share.days(of(mark).median(), count(mark));
    }

    @Nullable
    BigDecimal ninetieth(String mark) {
        return Share.days(of(mark).ninetieth(), count(mark));
    }

    /** A figure for each of the values, also for those that nothing was counted as. */
    <E extends Enum<E>> Map<E, Integer> each(String mark, Class<E> values) {
        return stream(values.getEnumConstants())
                .collect(toMap(
                        value -> value, value -> count(mark + "." + value), Integer::sum, () -> new EnumMap<>(values)));
    }
}
