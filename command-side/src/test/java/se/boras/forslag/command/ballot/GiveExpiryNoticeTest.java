package se.boras.forslag.command.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.ballot.Ballots.BALLOT;
import static se.boras.forslag.command.ballot.Ballots.CLOSES;
import static se.boras.forslag.command.ballot.Ballots.REQUIRED;
import static se.boras.forslag.command.ballot.Ballots.ballot;
import static se.boras.forslag.command.ballot.Ballots.count;
import static se.boras.forslag.command.ballot.Ballots.service;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.ballot.TallyCommand.GiveExpiryNotice;
import se.boras.forslag.command.ledger.Circumstances;
import se.boras.forslag.events.ballot.ExpiryNoticeIssued;

/** The proposer is warned (<i>förvarning</i>) while there is still something to do. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class GiveExpiryNoticeTest {
    private static final GiveExpiryNotice FIRST = new GiveExpiryNotice(BALLOT, 14);
    private static final GiveExpiryNotice LAST = new GiveExpiryNotice(BALLOT, 3);
    private static final Circumstances IN_TIME = service(CLOSES.minus(Duration.ofDays(14)));
    private static final ExpiryNoticeIssued GIVEN = new ExpiryNoticeIssued(BALLOT, 149, REQUIRED, CLOSES, 14);

    @Test
    void that_votes_are_missing() {
        assertThat(BallotRules.decide(FIRST, ballot(), count(2, 149, 0), IN_TIME))
                .containsExactly(GIVEN);
    }

    @Test
    void each_notice_is_given_once() {
        assertThat(BallotRules.decide(FIRST, ballot(GIVEN), count(2, 149, 0), IN_TIME))
                .isEmpty();
        assertThat(BallotRules.decide(LAST, ballot(GIVEN), count(2, 149, 0), IN_TIME))
                .hasSize(1);
    }

    @Test
    void nobody_is_warned_who_has_votes_enough() {
        refused("votes-suffice", () -> BallotRules.decide(FIRST, ballot(), count(0, 150, 0), IN_TIME));
    }

    @Test
    void nobody_is_warned_too_late() {
        refused("voting-closed", () -> BallotRules.decide(LAST, ballot(), count(0, 1, 0), service(CLOSES)));
    }
}
