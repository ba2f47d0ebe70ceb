package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.UNPUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.CourseCommand.RepublishProposal;
import se.boras.forslag.events.proposal.ProposalRepublished;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RepublishProposalTest {

    private static final RepublishProposal COMMAND = new RepublishProposal(BENCHES, "prövat");

    @Test
    void what_was_taken_off_is_put_back() {
        var event = new ProposalRepublished(BENCHES, "prövat");

        assertThat(CourseRules.decide(COMMAND, given(PUBLISHED, UNPUBLISHED))).isEqualTo(event);
        assertThat(given(PUBLISHED, UNPUBLISHED, event).hidden()).isFalse();
    }

    @Test
    void what_is_public_is_not_put_back() {
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, given(PUBLISHED)));
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, given()));
    }
}
