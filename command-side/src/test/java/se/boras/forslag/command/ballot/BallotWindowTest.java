package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.after;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.PROPOSAL;
import static se.boras.forslag.command.ballot.Ballots.VOTER;
import static se.boras.forslag.command.ballot.Ballots.citizen;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.boras.forslag.command.ledger.Circumstances;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BallotWindowTest {

    /** The last local day counts whole, so the end is the start of the day after it. */
    private static Instant endOfLastDay(LocalDate opened, int days) {
        return opened.plusDays(days + 1L).atStartOfDay(Circumstances.LOCAL).toInstant();
    }

    @ParameterizedTest(name = "opened {0}: closes {1}")
    @CsvSource({
        "2026-08-01, 2026-10-30T23:00:00Z",
        "2026-07-27, 2026-10-25T23:00:00Z",
        "2027-01-01, 2027-04-01T22:00:00Z",
        "2026-12-28, 2027-03-28T22:00:00Z"
    })
    void T_02_ninety_days_across_a_change_of_the_clocks_end_at_local_midnight(LocalDate opened, Instant closes) {
        var closesAt = endOfLastDay(opened, 90);
        var opensAt = opened.atTime(12, 0).atZone(Circumstances.LOCAL).toInstant();
        var ballot = after(BallotState.KIND, BallotRules.open(PROPOSAL, opensAt, closesAt, 24, 150));

        assertThat(closesAt).isEqualTo(closes);
        assertThat(VoteRules.cast(VOTER, ballot, null, citizen(closes.minusMillis(1))))
                .hasSize(1);
        refused("voting-closed", () -> VoteRules.cast(VOTER, ballot, null, citizen(closes)));
        refused("voting-closed", () -> VoteRules.cast(VOTER, ballot, null, citizen(closes.plusMillis(1))));
    }

    @Test
    void the_grace_is_reckoned_in_hours_that_pass_whatever_the_clocks_show() {
        var closesAt = endOfLastDay(LocalDate.of(2026, 10, 24), 0);

        var opened = BallotRules.open(PROPOSAL, closesAt.minus(Duration.ofDays(90)), closesAt, 24, 150);

        assertThat(Duration.between(opened.closesAt(), opened.graceUntil())).isEqualTo(Duration.ofHours(24));
        assertThat(opened.graceUntil()).isEqualTo(Instant.parse("2026-10-25T22:00:00Z"));
    }
}
