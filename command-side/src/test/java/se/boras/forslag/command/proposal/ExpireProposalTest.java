package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.CLOSES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED_WITHOUT_BALLOT;
import static se.boras.forslag.command.proposal.Proposals.given;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.ProposalExpired;
import se.boras.forslag.events.proposal.ThresholdWaived;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExpireProposalTest {

    private static final Instant FINAL = CLOSES.plus(Duration.ofHours(24));

    @Test
    void with_too_few_votes_it_runs_out() {
        assertThat(ProposalRules.expire(149, 150, FINAL, given(PUBLISHED)))
                .isEqualTo(new ProposalExpired(BENCHES, 149, 150, FINAL));
    }

    @Test
    void with_enough_votes_it_does_not() {
        refused("enough-votes", () -> ProposalRules.expire(150, 150, FINAL, given(PUBLISHED)));
    }

    @Test
    void T_04_it_does_not_run_out_before_the_last_vote_could_be_confirmed() {
        refused("tally-not-final", () -> ProposalRules.expire(149, 150, FINAL.minusMillis(1), given(PUBLISHED)));
    }

    @Test
    void what_needs_no_votes_does_not_run_out() {
        var waived = new ThresholdWaived(BENCHES, ThresholdWaived.Ground.MINORITY_LANGUAGE, null);

        refused("no-votes-needed", () -> ProposalRules.expire(0, 150, FINAL, given(PUBLISHED_WITHOUT_BALLOT)));
        refused("no-votes-needed", () -> ProposalRules.expire(0, 150, FINAL, given(PUBLISHED, waived)));
    }

    @Test
    void it_runs_out_once_and_only_after_publication() {
        var expired = new ProposalExpired(BENCHES, 149, 150, FINAL);

        refused("step-out-of-order", () -> ProposalRules.expire(149, 150, FINAL, given(PUBLISHED, expired)));
        refused("step-out-of-order", () -> ProposalRules.expire(149, 150, FINAL, given()));
    }
}
