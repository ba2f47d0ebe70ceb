package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.UNPUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.givenClosed;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.CourseCommand.UnpublishProposal;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalUnpublished.Visibility;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class UnpublishProposalTest {

    private static final UnpublishProposal COMMAND = new UnpublishProposal(BENCHES, "prövas", Visibility.HIDDEN);

    @Test
    void it_is_taken_off_the_public_pages_and_stays_published_in_the_ledger() {
        assertThat(CourseRules.decide(COMMAND, given(PUBLISHED))).isEqualTo(UNPUBLISHED);
        assertThat(given(PUBLISHED, UNPUBLISHED).hidden()).isTrue();
        assertThat(given(PUBLISHED, UNPUBLISHED).published()).isTrue();
    }

    @Test
    void what_is_not_public_is_not_taken_off() {
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, given()));
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, given(PUBLISHED, UNPUBLISHED)));
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, givenClosed(Outcome.REFUSED)));
    }
}
