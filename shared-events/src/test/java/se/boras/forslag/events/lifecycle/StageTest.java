package se.boras.forslag.events.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.events.lifecycle.Stage.COUNTING;
import static se.boras.forslag.events.lifecycle.Stage.RECEIVED;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.Vocabulary;
import se.boras.forslag.events.ballot.BallotEvent;
import se.boras.forslag.events.ballot.TallyFinalised;
import se.boras.forslag.events.casework.CaseEvent;
import se.boras.forslag.events.commitment.CommitmentEvent;
import se.boras.forslag.events.examples.Examples;
import se.boras.forslag.events.proposal.ProposalEvent;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StageTest {

    @ParameterizedTest
    @CsvSource({
        "RECEIVED, ProposalSubmitted, RECEIVED",
        "RECEIVED, ProposalPublished, VOTING",
        "RECEIVED, ThresholdWaived, ELIGIBLE",
        "ELIGIBLE, ProposalPublished, ELIGIBLE",
        "VOTING, ThresholdReached, VOTING",
        "VOTING, ThresholdWaived, ELIGIBLE",
        "VOTING, VotingClosed, COUNTING",
        "COUNTING, TallyFinalised, ELIGIBLE",
        "COUNTING, ProposalExpired, COUNTING",
        "ELIGIBLE, ReferredToCommittee, REFERRED",
        "REFERRED, VotingClosed, REFERRED",
        "REFERRED, LeadTransferred, REFERRED",
        "REFERRED, CaseTabled, REFERRED",
        "REFERRED, CaseRemitted, REFERRED",
        "REFERRED, ReferralDeclined, ELIGIBLE",
        "REFERRED, ReferralRecalled, ELIGIBLE",
        "REFERRED, CommitteeDecisionRecorded, DECIDED",
        "REFERRED, ImplementationStarted, REFERRED",
        "DECIDED, DecisionRevoked, REFERRED",
        "REFERRED, DecisionUpheld, DECIDED",
        "IMPLEMENTING, DecisionUpheld, IMPLEMENTING",
        "DECIDED, CommitmentMade, DECIDED",
        "DECIDED, ImplementationPlanned, DECIDED",
        "DECIDED, ImplementationStarted, IMPLEMENTING",
        "DECIDED, ImplementationPartlyCompleted, IMPLEMENTING",
        "DECIDED, ImplementationCompleted, IMPLEMENTING",
        "IMPLEMENTING, DecisionAnnulled, REFERRED",
        "IMPLEMENTING, CommitteeDecisionRecorded, DECIDED",
        "IMPLEMENTING, ImplementationVerified, IMPLEMENTING",
        "IMPLEMENTING, ProposalClosed, CLOSED",
        "CLOSED, VotingClosed, CLOSED",
        "CLOSED, ImplementationReopened, DECIDED",
        "IMPLEMENTING, ImplementationReopened, IMPLEMENTING",
        "CLOSED, ProposalReopened, REFERRED",
    })
    void an_event_moves_the_proposal_or_leaves_it(Stage before, String event, Stage after) {
        var example = Examples.all()
                .filter(each -> Vocabulary.nameOf(each.getClass()).equals(event))
                .findFirst()
                .orElseThrow();

        assertThat(after(before, example)).isEqualTo(after);
    }

    @Test
    void too_few_votes_do_not_make_a_proposal_eligible() {
        var tally = Examples.all()
                .filter(TallyFinalised.class::isInstance)
                .map(TallyFinalised.class::cast)
                .findFirst()
                .orElseThrow();
        var tooFew = new TallyFinalised(tally.ballotId(), tally.finalAt(), 149, 0, 0, false);

        assertThat(Stage.after(COUNTING, tooFew)).isEqualTo(COUNTING);
    }

    @Test
    void every_stage_can_be_reached_from_the_first() {
        var reached = EnumSet.of(RECEIVED);
        var waiting = new ArrayDeque<>(Set.of(RECEIVED));
        while (!waiting.isEmpty()) {
            waiting.remove().next().stream().filter(reached::add).forEach(waiting::add);
        }

        assertThat(reached).containsExactly(Stage.values());
    }

    @ParameterizedTest
    @EnumSource
    void no_event_moves_a_proposal_past_the_table(Stage before) {
        assertThat(Examples.all().map(event -> after(before, event)))
                .allMatch(after -> after == before || before.next().contains(after));
    }

    @ParameterizedTest
    @EnumSource
    void every_way_in_the_table_is_taken_by_some_event(Stage before) {
        assertThat(Examples.all().map(event -> after(before, event))).containsAll(before.next());
    }

    private static Stage after(Stage before, LedgerEvent event) {
        return switch (event) {
            case ProposalEvent fact -> Stage.after(before, fact);
            case BallotEvent fact -> Stage.after(before, fact);
            case CaseEvent fact -> Stage.after(before, fact);
            case CommitmentEvent fact -> Stage.after(before, fact);
            case LedgerEvent _ -> before;
        };
    }
}
