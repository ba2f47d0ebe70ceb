package se.boras.forslag.query.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.query.Life;
import se.boras.forslag.query.QuerySide;
import se.boras.forslag.query.TestLog;
import se.boras.forslag.query.reading.Times;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PositionsTest {

    private final Positions positions = QuerySide.the(Positions.class);
    private TestLog log = QuerySide.emptied();

    @BeforeEach
    void an_empty_log() {
        log = QuerySide.emptied();
    }

    @Test
    void an_empty_log_has_come_nowhere() {
        assertThat(positions.at(Instant.parse("2026-03-06T08:00:00Z"))).isZero();
        assertThat(positions.endOf(LocalDate.of(2026, 3, 6))).isZero();
    }

    @Test
    void the_instant_itself_belongs_to_what_was_known() {
        log.at("2026-03-06T08:00:00Z").append(Life.cast("a"), Life.cast("b"));
        log.at("2026-03-06T08:00:00.000001Z").append(Life.cast("c"));

        assertThat(positions.at(Instant.parse("2026-03-06T07:59:59.999999Z"))).isZero();
        assertThat(positions.at(Instant.parse("2026-03-06T08:00:00Z"))).isEqualTo(2);
        assertThat(positions.at(Instant.parse("2026-03-06T08:00:00.000000999Z")))
                .isEqualTo(2);
        assertThat(positions.at(Instant.parse("2026-03-06T08:00:00.000001Z"))).isEqualTo(3);
        assertThat(positions.at(Instant.parse("9999-12-31T23:59:59Z"))).isEqualTo(3);
    }

    @Test
    void a_day_is_over_at_midnight_in_the_municipality() {
        log.at("2026-03-06T22:59:59.999999Z").append(Life.cast("a"));
        log.at("2026-03-06T23:00:00Z").append(Life.cast("b"));
        log.at("2026-07-06T21:59:59.999999Z").append(Life.cast("c"));
        log.at("2026-07-06T22:00:00Z").append(Life.cast("d"));

        assertThat(positions.endOf(LocalDate.of(2026, 3, 5))).isZero();
        assertThat(positions.endOf(LocalDate.of(2026, 3, 6))).isEqualTo(1);
        assertThat(positions.endOf(LocalDate.of(2026, 3, 7))).isEqualTo(2);
        assertThat(positions.endOf(LocalDate.of(2026, 7, 6))).isEqualTo(3);
    }

    @Test
    void of_two_times_the_one_that_knows_less_decides() {
        log.at("2026-03-06T08:00:00Z").append(Life.cast("a"));
        log.at("2026-03-08T08:00:00Z").append(Life.cast("b"));

        assertThat(positions.of(Times.of("2026-03-07", "2026-03-09T00:00:00Z"))).isEqualTo(1);
        assertThat(positions.of(Times.of("2026-03-09", "2026-03-07T00:00:00Z"))).isEqualTo(1);
        assertThat(positions.of(Times.of("2026-03-09", null))).isEqualTo(2);
        assertThat(positions.of(Times.of(null, null))).isGreaterThan(2);
    }

    @Test
    void every_position_is_found_whatever_the_pauses_were() {
        var chance = new Random(20260306);
        var recorded = new ArrayList<>(List.of(Instant.parse("2026-03-06T08:00:00Z")));
        for (int n = 0; n < 200; n++) {
            log.at(recorded.getLast().toString()).append(Life.cast("voter" + n));
            recorded.add(recorded.getLast().plus(chance.nextInt(3), ChronoUnit.MILLIS));
        }

        for (var instant : recorded) {
            var counted = recorded.subList(0, 200).stream()
                    .filter(then -> !then.isAfter(instant))
                    .count();
            assertThat(positions.at(instant)).as("at " + instant).isEqualTo(counted);
        }
    }
}
