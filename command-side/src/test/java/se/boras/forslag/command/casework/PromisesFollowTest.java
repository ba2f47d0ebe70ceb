package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.DecisionFacts.COURT;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.SECOND;
import static se.boras.forslag.command.casework.DecisionFacts.annulled;
import static se.boras.forslag.command.casework.DecisionFacts.appealed;
import static se.boras.forslag.command.casework.DecisionFacts.approvedWithTwo;
import static se.boras.forslag.command.casework.DecisionFacts.commitment;
import static se.boras.forslag.command.casework.DecisionFacts.decided;
import static se.boras.forslag.command.casework.DecisionFacts.promise;
import static se.boras.forslag.command.casework.DecisionFacts.revoked;
import static se.boras.forslag.command.casework.DecisionFacts.upheld;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.CourtCommand.AnnulDecision;
import se.boras.forslag.command.casework.CourtCommand.UpholdDecision;
import se.boras.forslag.command.casework.DecisionCommand.RevokeDecision;
import se.boras.forslag.command.ledger.LedgerOnPaper;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.CommitmentAbandoned;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.CommitmentSuspended.Reason;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PromisesFollowTest {

    private final LedgerOnPaper ledger = approvedWithTwo();

    @Test
    void T_21_an_annulled_decision_takes_its_promises_with_it() {
        handle(new AnnulDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended())
                .containsExactly(
                        new DecisionAnnulled(CASE, FIRST, COURT, null, TODAY),
                        new CommitmentSuspended(commitment(1), Reason.ANNULLED, FIRST),
                        new CommitmentSuspended(commitment(2), Reason.ANNULLED, FIRST));
    }

    @Test
    void T_21_so_does_a_revoked_one() {
        handle(new RevokeDecision(CASE, "The ground is not ours", TODAY, null));

        assertThat(ledger.appended())
                .contains(
                        new CommitmentSuspended(commitment(1), Reason.REVOKED, FIRST),
                        new CommitmentSuspended(commitment(2), Reason.REVOKED, FIRST));
    }

    @Test
    void T_21_the_promises_of_a_decision_that_fell_earlier_are_left_alone() {
        ledger.given(revoked(), decided(SECOND, DecisionType.BIFALL, TODAY, 3));

        handle(new AnnulDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended()).containsExactly(new DecisionAnnulled(CASE, SECOND, COURT, null, TODAY));
    }

    @Test
    void what_a_higher_court_gives_back_resumes_what_was_suspended() {
        suspended();
        ledger.given(annulled(), appealed());

        handle(new UpholdDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended())
                .contains(
                        new CommitmentResumed(commitment(1), COURT, FIRST),
                        new CommitmentResumed(commitment(2), COURT, FIRST));
    }

    @Test
    void T_21_what_was_given_up_stays_given_up() {
        ledger.given(new CommitmentAbandoned(commitment(1), "Too dear", "TN 2026/00200"));

        handle(new AnnulDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended())
                .containsExactly(
                        new DecisionAnnulled(CASE, FIRST, COURT, null, TODAY),
                        new CommitmentSuspended(commitment(2), Reason.ANNULLED, FIRST));
    }

    @Test
    void what_a_court_lets_stand_resumes_nothing_that_was_not_suspended() {
        ledger.given(appealed());

        handle(new UpholdDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended()).containsExactly(upheld());
    }

    @Test
    void T_22_new_promises_stand_in_place_of_those_of_the_decision_replaced() {
        handle(Draft.of(DecisionType.BIFALL)
                .on(TODAY)
                .replacing(FIRST, "The cost is lower")
                .promising(promise(null, null))
                .command());

        assertThat(ledger.appended())
                .contains(
                        new DecisionReplaced(CASE, FIRST, SECOND, "The cost is lower", TODAY),
                        new CommitmentSuperseded(commitment(1), commitment(3)),
                        new CommitmentSuperseded(commitment(2), commitment(3)));
    }

    @Test
    void T_22_where_nothing_new_is_promised_the_old_promises_rest() {
        handle(Draft.of(DecisionType.AVSLAG)
                .on(TODAY)
                .replacing(FIRST, "The cost is higher")
                .command());

        assertThat(ledger.appended())
                .contains(
                        new CommitmentSuspended(commitment(1), Reason.REVOKED, FIRST),
                        new CommitmentSuspended(commitment(2), Reason.REVOKED, FIRST));
    }

    private void suspended() {
        ledger.given(
                new CommitmentSuspended(commitment(1), Reason.ANNULLED, FIRST),
                new CommitmentSuspended(commitment(2), Reason.ANNULLED, FIRST));
    }

    private Receipt handle(CaseCommand command) {
        return new CaseHandler().handle(command, ledger.dossier(), secretary());
    }
}
