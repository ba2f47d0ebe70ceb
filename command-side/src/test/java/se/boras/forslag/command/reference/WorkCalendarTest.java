package se.boras.forslag.command.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.command.Specification;
import se.boras.forslag.events.reference.CalendarPublished;
import se.boras.forslag.events.reference.Holiday;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WorkCalendarTest {

    private final WorkCalendar calendar = Specification.after(
            WorkCalendar.KIND,
            published(2024),
            IntStream.rangeClosed(2025, 2028)
                    .mapToObj(WorkCalendarTest::published)
                    .toArray(CalendarPublished[]::new));

    @ParameterizedTest
    @CsvSource({
        "2024-03-29, Långfredagen",
        "2024-03-31, Påskdagen",
        "2025-04-21, Annandag påsk",
        "2026-04-05, Påskdagen",
        "2026-05-14, Kristi himmelsfärdsdag",
        "2026-06-19, Midsommarafton",
        "2026-10-31, Alla helgons dag",
        "2027-03-28, Påskdagen",
        "2028-04-16, Påskdagen",
        "2038-04-25, Påskdagen",
    })
    void the_moving_holidays_fall_where_the_almanac_has_them(LocalDate day, String name) {
        assertThat(SwedishHolidays.of(day.getYear()).holidays()).contains(new Holiday(day, name));
    }

    @Test
    void a_term_counts_from_the_day_after_and_skips_weekends_and_holidays() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 2), 1)).isEqualTo(LocalDate.of(2026, 4, 7));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 5, 12), 10)).isEqualTo(LocalDate.of(2026, 5, 27));
    }

    @Test
    void a_term_of_no_days_ends_the_day_it_starts() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 4, 4), 0)).isEqualTo(LocalDate.of(2026, 4, 4));
    }

    @Test
    void a_term_runs_over_the_turn_of_the_year() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 23), 2)).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 23), 3)).isEqualTo(LocalDate.of(2026, 12, 30));
        assertThat(calendar.plusWorkingDays(LocalDate.of(2026, 12, 23), 4)).isEqualTo(LocalDate.of(2027, 1, 4));
    }

    private static CalendarPublished published(int year) {
        return ReferenceRules.decide(SwedishHolidays.of(year), null);
    }
}
