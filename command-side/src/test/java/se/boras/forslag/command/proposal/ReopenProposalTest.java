package se.boras.forslag.command.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.proposal.Proposals.BENCHES;
import static se.boras.forslag.command.proposal.Proposals.CLASSIFIED;
import static se.boras.forslag.command.proposal.Proposals.PUBLISHED;
import static se.boras.forslag.command.proposal.Proposals.given;
import static se.boras.forslag.command.proposal.Proposals.givenClosed;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.proposal.CourseCommand.ReopenProposal;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalReopened;
import se.boras.forslag.events.proposal.PublicationRefused;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReopenProposalTest {

    private static final ReopenProposal COMMAND = new ReopenProposal(BENCHES, "upphävt", "Mål 1-26");
    private static final ProposalReopened REOPENED = new ProposalReopened(BENCHES, "upphävt", "Mål 1-26");

    @Test
    void what_is_closed_is_taken_up_again() {
        assertThat(CourseRules.decide(COMMAND, givenClosed(Outcome.REJECTED))).isEqualTo(REOPENED);
    }

    @Test
    void what_is_not_closed_is_not() {
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, given(PUBLISHED)));
    }

    @Test
    void taken_up_again_it_stands_where_it_stood_before_its_end() {
        var refusal = new PublicationRefused(BENCHES, PublicationRefused.Code.UNCLEAR, null, "oklart");
        var refusedOnce = given(CLASSIFIED, refusal, new ProposalClosed(BENCHES, Outcome.REFUSED), REOPENED);
        var rejectedOnce = given(PUBLISHED, new ProposalClosed(BENCHES, Outcome.REJECTED), REOPENED);

        assertThat(refusedOnce.closed()).isNull();
        assertThat(refusedOnce.refused()).isFalse();
        assertThat(refusedOnce.course().stage()).isEqualTo(ProposalStage.RECEIVED);
        assertThat(rejectedOnce.course().stage()).isEqualTo(ProposalStage.PUBLISHED);
        assertThat(ProposalRules.close(Outcome.IMPLEMENTED, rejectedOnce)).isNotNull();
    }
}
