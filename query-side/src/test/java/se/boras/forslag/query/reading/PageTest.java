package se.boras.forslag.query.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PageTest {

    @Test
    void a_page_tells_where_the_next_one_begins_only_when_there_is_one() {
        var first = Page.of("2", null).of(keys(3), Function.identity(), Function.identity());
        var last = Page.of("2", first.next()).of(keys(2), Function.identity(), Function.identity());

        assertThat(first.items()).hasSize(2);
        assertThat(Page.of(null, first.next()).after()).isEqualTo(SortKey.of(2));
        assertThat(last.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"0,,limit", "501,,limit", "9999,,limit", "abc,,limit", ",garbage,cursor", ",J29yIDE9MQ,cursor"})
    void what_cannot_be_read_is_refused_by_its_name(@Nullable String limit, @Nullable String cursor, String field) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Page.of(limit, cursor))
                .returns("invalid-input", Refused::code)
                .returns(field, Refused::field);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-45", "yesterday", "-5000-01-01", "+999999999-12-31"})
    void a_day_that_is_none_is_refused(String day) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Times.of(day, null))
                .returns("asOf", Refused::field);
    }

    @Test
    void numbers_sort_as_numbers_also_above_9999() {
        assertThat(SortKey.of("proposal-2026-10000")).isGreaterThan(SortKey.of("proposal-2026-9999"));
        assertThat(SortKey.of("proposal-2027-0001")).isGreaterThan(SortKey.of("proposal-2026-10000"));
    }

    private static List<String> keys(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(SortKey::of).toList();
    }
}
