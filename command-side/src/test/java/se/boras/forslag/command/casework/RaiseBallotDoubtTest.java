package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.doubted;
import static se.boras.forslag.command.casework.CaseFacts.recalled;
import static se.boras.forslag.command.casework.CaseFacts.underway;
import static se.boras.forslag.command.casework.DecisionFacts.decided;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.ReferralCommand.RaiseBallotDoubt;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.casework.BallotDoubtRaised;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RaiseBallotDoubtTest {

    private static final RaiseBallotDoubt COMMAND = new RaiseBallotDoubt(CASE, new BatchId("batch-2026-0001-1"));

    @Test
    void T_06_voided_votes_are_told_to_the_case_and_recall_nothing() {
        assertThat(ReferralRules.decide(COMMAND, underway()))
                .isEqualTo(new BallotDoubtRaised(CASE, COMMAND.batchId(), false));
        assertThat(underway(doubted()).stage()).isEqualTo(CaseStage.RECEIVED);
    }

    @Test
    void T_06_after_a_decision_they_are_noted_only() {
        var noted = new BallotDoubtRaised(CASE, COMMAND.batchId(), true);

        assertThat(ReferralRules.decide(COMMAND, underway(decided()))).isEqualTo(noted);
        assertThat(underway(decided(), noted).doubts().open()).isFalse();
    }

    @Test
    void the_same_batch_is_told_once() {
        refused("doubt-already-raised", () -> ReferralRules.decide(COMMAND, underway(doubted())));
    }

    @Test
    void a_recalled_case_is_told_nothing() {
        refused("step-out-of-order", () -> ReferralRules.decide(COMMAND, underway(recalled())));
    }
}
