package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.SEALED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.givenClosed;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalWithdrawn;
import se.boras.forslag.events.proposal.WithdrawalRequested;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WithdrawProposalTest {

    private static final WithdrawalRequested REQUESTED = new WithdrawalRequested(BENCHES, SEALED);

    @Test
    void before_a_committee_has_it_the_proposer_takes_it_back() {
        assertThat(ProposalRules.withdraw(SEALED, given(), false)).isEqualTo(new ProposalWithdrawn(BENCHES, SEALED));
        assertThat(ProposalRules.withdraw(null, given(PUBLISHED), false))
                .isEqualTo(new ProposalWithdrawn(BENCHES, null));
    }

    @Test
    void T_40_once_a_committee_has_it_the_proposer_can_only_ask() {
        assertThat(ProposalRules.withdraw(SEALED, given(PUBLISHED), true)).isEqualTo(REQUESTED);
        assertThat(given(PUBLISHED, REQUESTED).withdrawn()).isFalse();
        assertThat(given(PUBLISHED, REQUESTED).withdrawalRequested()).isTrue();
    }

    @Test
    void one_does_not_ask_again_before_there_is_an_answer() {
        refused("step-out-of-order", () -> ProposalRules.withdraw(null, given(PUBLISHED, REQUESTED), true));
    }

    @Test
    void what_is_over_is_not_taken_back() {
        refused("step-out-of-order", () -> ProposalRules.withdraw(null, givenClosed(Outcome.EXPIRED), false));
        refused(
                "step-out-of-order",
                () -> ProposalRules.withdraw(null, given(new ProposalWithdrawn(BENCHES, null)), false));
    }
}
