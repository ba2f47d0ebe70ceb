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
import se.boras.forslag.command.proposal.CourseCommand.WaiveThreshold;
import se.boras.forslag.events.proposal.Outcome;
import se.boras.forslag.events.proposal.ThresholdWaived;
import se.boras.forslag.events.proposal.ThresholdWaived.Ground;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WaiveThresholdTest {

    private static final WaiveThreshold COMMAND = new WaiveThreshold(BENCHES, Ground.COUNCIL_DECISION, "KF § 12");
    private static final ThresholdWaived WAIVED = new ThresholdWaived(BENCHES, Ground.COUNCIL_DECISION, "KF § 12");

    @Test
    void a_proposal_goes_on_without_the_votes() {
        assertThat(CourseRules.decide(COMMAND, given(PUBLISHED))).isEqualTo(WAIVED);
        assertThat(given(PUBLISHED, WAIVED).needsNoVotes()).isTrue();
        assertThat(given(PUBLISHED).needsNoVotes()).isFalse();
    }

    @Test
    void the_councils_decision_is_named() {
        refused(
                "decision-needed",
                () -> CourseRules.decide(new WaiveThreshold(BENCHES, Ground.COUNCIL_DECISION, null), given(PUBLISHED)));
    }

    @Test
    void it_is_waived_once_and_not_when_all_is_over() {
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, given(PUBLISHED, WAIVED)));
        refused("step-out-of-order", () -> CourseRules.decide(COMMAND, givenClosed(Outcome.EXPIRED)));
    }
}
