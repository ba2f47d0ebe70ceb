package se.boras.forslag.query.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.reference.CalendarPublished;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.Reference;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.reading.Times;
import se.boras.forslag.query.told.Awaited;
import se.boras.forslag.query.told.Step;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CalendarTest {

    private static final LocalDate BEFORE_MIDSUMMER = LocalDate.of(2026, 6, 18);
    private static final Awaited REVIEW = Awaited.within(Step.REVIEW, Awaited.REGISTRATOR, BEFORE_MIDSUMMER);

    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void rules_and_holidays() {
        log = QuerySide.emptied().at("2026-01-02T08:00:00Z").append(Reference.rules(), Reference.holidays());
    }

    @Test
    @DisplayName("T-49: midsummer's eve and the weekend are not counted")
    void holidays_are_not_counted() {
        assertThat(almanac(Times.NOW).dueBy(REVIEW, "2023-1")).isEqualTo("2026-06-26");
        assertThat(almanac(Times.NOW).workingDaysOverdue(BEFORE_MIDSUMMER, LocalDate.of(2026, 6, 22)))
                .isEqualTo(1);
        assertThat(almanac(Times.NOW).workingDaysOverdue(BEFORE_MIDSUMMER, BEFORE_MIDSUMMER))
                .isZero();
    }

    @Test
    void under_rules_that_nobody_knows_nothing_is_due() {
        assertThat(almanac(Times.NOW).dueBy(REVIEW, "1809")).isNull();
    }

    @Test
    void a_year_that_is_published_anew_does_not_change_what_was_known() {
        log.at("2026-05-01T08:00:00Z").append(new CalendarPublished(2026, List.of(), "Rättelse"));

        assertThat(almanac(Times.NOW).dueBy(REVIEW, "2023-1")).isEqualTo("2026-06-25");
        assertThat(almanac(new Times(null, Instant.parse("2026-04-01T08:00:00Z")))
                        .dueBy(REVIEW, "2023-1"))
                .isEqualTo("2026-06-26");
    }

    private static Almanac almanac(Times times) {
        return QuerySide.the(Almanacs.class).of(times);
    }
}
