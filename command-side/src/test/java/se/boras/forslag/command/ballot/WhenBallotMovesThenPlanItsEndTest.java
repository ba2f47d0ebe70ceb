package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.ballot.FinalCounts;
import se.boras.forslag.events.ballot.IntegrityReviewFlagged;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.ballot.VoterKeysDestroyed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenBallotMovesThenPlanItsEndTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenBallotMovesThenPlanItsEnd.class);

    @Test
    void its_end_its_tally_and_the_notices_of_its_rules() {
        policy.given(it.handedIn())
                .when(it.opened())
                .then()
                .planned("close-voting", it.ballot, it.closesAt())
                .planned("finalise-tally", it.ballot, it.closesAt().plus(Duration.ofDays(1)))
                .planned("expiry-notice", it.ballot + "/14", Instant.parse("2026-07-27T04:00:00Z"))
                .planned("expiry-notice", it.ballot + "/3", Instant.parse("2026-08-07T04:00:00Z"));
    }

    @Test
    void its_voters_are_forgotten_six_months_after_the_tally_unless_it_is_looked_into() {
        policy.given(it.handedIn())
                .given(it.opened())
                .when(it.counted(163))
                .planned("destroy-voter-keys", it.ballot, Instant.parse("2027-02-11T23:00:00Z"));
        policy.when(new IntegrityReviewFlagged(it.ballot, "Många från ett nät", null, true))
                .cancelled("destroy-voter-keys", it.ballot);
        assertThat(policy.when(new IntegrityReviewPassed(it.ballot, "registrator", "Inget", null))
                        .after()
                        .due())
                .containsKey("destroy-voter-keys " + it.ballot);
        policy.when(new VoterKeysDestroyed(it.ballot, "regel", new FinalCounts(163, 0, 0)))
                .cancelled("destroy-voter-keys", it.ballot);
    }
}
