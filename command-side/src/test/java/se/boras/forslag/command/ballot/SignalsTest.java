package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.EmbeddedDatabase;
import se.boras.forslag.command.ballot.Signal.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SignalsTest {

    private static final Instant HOUR = Instant.parse("2026-05-12T10:00:00Z");
    private static final Signal SCHOOL = new Signal(BALLOT, HOUR, Kind.BLOCK, "school");
    private static final Signal LIBRARY = new Signal(BALLOT, HOUR, Kind.BLOCK, "library");

    private final JdbcClient database = JdbcClient.create(EmbeddedDatabase.get());
    private final Signals signals = new Signals(database);

    @BeforeEach
    void no_signals() {
        database.sql("truncate command.ballot_signal").update();
    }

    @Test
    void votes_with_something_in_common_are_added_up_hour_by_hour() {
        assertThat(signals.add(SCHOOL, 30)).isEqualTo(30);
        assertThat(signals.add(SCHOOL, 21)).isEqualTo(51);
        assertThat(signals.add(LIBRARY, 1)).isEqualTo(1);
        assertThat(signals.add(new Signal(BALLOT, HOUR.plusSeconds(3600), Kind.BLOCK, "school"), 1))
                .isEqualTo(1);
    }

    @Test
    void a_ballot_is_flagged_once_for_each_kind_and_hour() {
        var domain = new Signal(BALLOT, HOUR, Kind.DOMAIN, "school");
        signals.add(SCHOOL, 51);
        signals.add(LIBRARY, 51);
        signals.add(domain, 51);

        assertThat(signals.flagFirst(SCHOOL)).isTrue();
        assertThat(signals.flagFirst(SCHOOL)).isFalse();
        assertThat(signals.flagFirst(LIBRARY)).isFalse();
        assertThat(signals.flagFirst(domain)).isTrue();
    }

    @Test
    void T_10_signals_are_forgotten_after_thirty_days() {
        signals.add(SCHOOL, 51);

        signals.forgetOld(HOUR.plus(Duration.ofDays(30)));
        assertThat(signals.add(SCHOOL, 1)).isEqualTo(52);

        signals.forgetOld(HOUR.plus(Duration.ofDays(30)).plusMillis(1));
        assertThat(signals.add(SCHOOL, 1)).isEqualTo(1);
    }
}
