package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.givenClosed;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CloseProposalTest {

    @Test
    void it_is_closed_with_an_outcome() {
        assertThat(ProposalRules.close(Outcome.IMPLEMENTED, given(PUBLISHED)))
                .isEqualTo(new ProposalClosed(BENCHES, Outcome.IMPLEMENTED));
        assertThat(givenClosed(Outcome.EXPIRED).closed()).isEqualTo(Outcome.EXPIRED);
    }

    @Test
    void it_is_not_closed_twice() {
        refused("step-out-of-order", () -> ProposalRules.close(Outcome.ANSWERED, givenClosed(Outcome.EXPIRED)));
    }
}
