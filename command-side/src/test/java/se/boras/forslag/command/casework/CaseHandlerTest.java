package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.COURT;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.FIRST;
import static se.boras.forslag.command.casework.CaseFacts.SECOND;
import static se.boras.forslag.command.casework.CaseFacts.TECHNICAL;
import static se.boras.forslag.command.casework.CaseFacts.annulled;
import static se.boras.forslag.command.casework.CaseFacts.appealed;
import static se.boras.forslag.command.casework.CaseFacts.commitment;
import static se.boras.forslag.command.casework.CaseFacts.decided;
import static se.boras.forslag.command.casework.CaseFacts.promise;
import static se.boras.forslag.command.casework.CaseFacts.received;
import static se.boras.forslag.command.casework.CaseFacts.revoked;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.transferred;
import static se.boras.forslag.command.casework.CaseFacts.upheld;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.CourtCommand.AnnulDecision;
import se.boras.forslag.command.casework.CourtCommand.UpholdDecision;
import se.boras.forslag.command.casework.DecisionCommand.AddCommitment;
import se.boras.forslag.command.casework.DecisionCommand.RevokeDecision;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.command.ledger.LedgerOnPaper;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.DecisionAnnulled;
import se.boras.forslag.events.casework.DecisionReplaced;
import se.boras.forslag.events.casework.DecisionType;
import se.boras.forslag.events.commitment.CommitmentResumed;
import se.boras.forslag.events.commitment.CommitmentSuperseded;
import se.boras.forslag.events.commitment.CommitmentSuspended;
import se.boras.forslag.events.commitment.CommitmentSuspended.Reason;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseHandlerTest {

    private final LedgerOnPaper ledger = new LedgerOnPaper();

    @Test
    void T_16_a_partial_approval_makes_its_promises_in_the_same_breath() {
        ledger.given(sent(CULTURE), received());

        var made = handle(Draft.of(DecisionType.DELVIS_BIFALL)
                        .promising(promise(null, null), promise(null, TODAY))
                        .command())
                .made();

        assertThat(made)
                .containsEntry("decisionId", FIRST.value())
                .containsEntry("commitmentIds", List.of("commitment-2026-0001-1-1", "commitment-2026-0001-1-2"));
        assertThat(ledger.appended())
                .extracting(LedgerEvent::stream)
                .containsExactly(CASE.value(), "commitment-2026-0001-1-1", "commitment-2026-0001-1-2");
    }

    @Test
    void the_numbers_of_promises_go_on_over_the_case() {
        approvedWithTwo();

        handle(new AddCommitment(CASE, promise(null, null)));

        assertThat(ledger.appended()).extracting(LedgerEvent::stream).containsExactly("commitment-2026-0001-1-3");
    }

    @Test
    void T_21_an_annulled_decision_takes_its_promises_with_it() {
        approvedWithTwo();

        handle(new AnnulDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended())
                .containsExactly(
                        new DecisionAnnulled(CASE, FIRST, COURT, null, TODAY),
                        new CommitmentSuspended(commitment(1), Reason.ANNULLED, FIRST),
                        new CommitmentSuspended(commitment(2), Reason.ANNULLED, FIRST));
    }

    @Test
    void T_21_so_does_a_revoked_one() {
        approvedWithTwo();

        handle(new RevokeDecision(CASE, "The ground is not ours", TODAY, null));

        assertThat(ledger.appended())
                .contains(
                        new CommitmentSuspended(commitment(1), Reason.REVOKED, FIRST),
                        new CommitmentSuspended(commitment(2), Reason.REVOKED, FIRST));
    }

    @Test
    void T_21_the_promises_of_a_decision_that_fell_earlier_are_left_alone() {
        approvedWithTwo();
        ledger.given(revoked(), decided(SECOND, DecisionType.BIFALL, TODAY, 3));

        handle(new AnnulDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended()).containsExactly(new DecisionAnnulled(CASE, SECOND, COURT, null, TODAY));
    }

    @Test
    void what_a_higher_court_gives_back_resumes_what_was_suspended() {
        approvedWithTwo();
        ledger.given(annulled(), appealed());

        handle(new UpholdDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended())
                .contains(
                        new CommitmentResumed(commitment(1), COURT, FIRST),
                        new CommitmentResumed(commitment(2), COURT, FIRST));
    }

    @Test
    void what_a_court_lets_stand_resumes_nothing_that_was_not_suspended() {
        approvedWithTwo();
        ledger.given(appealed());

        handle(new UpholdDecision(CASE, COURT, null, TODAY));

        assertThat(ledger.appended()).containsExactly(upheld());
    }

    @Test
    void T_22_new_promises_stand_in_place_of_those_of_the_decision_replaced() {
        approvedWithTwo();

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
        approvedWithTwo();

        handle(Draft.of(DecisionType.AVSLAG)
                .on(TODAY)
                .replacing(FIRST, "The cost is higher")
                .command());

        assertThat(ledger.appended())
                .contains(
                        new CommitmentSuspended(commitment(1), Reason.REVOKED, FIRST),
                        new CommitmentSuspended(commitment(2), Reason.REVOKED, FIRST));
    }

    @Test
    void a_refused_decision_leaves_no_trace() {
        approvedWithTwo();

        refused("already-decided", () -> handle(Draft.of(DecisionType.BIFALL).command()));
        assertThat(ledger.appended()).isEmpty();
    }

    @Test
    void whose_case_it_is_comes_before_whose_turn_it_is() {
        approvedWithTwo();

        refused(
                "not-your-committee",
                () -> new CaseHandler()
                        .handle(new ReceiveReferral(CASE), ledger.dossier(), by(Role.NAMNDSEKRETERARE, "kultur")));
    }

    @Test
    void after_a_transfer_the_case_is_the_new_leads() {
        ledger.given(sent(), received(), transferred());

        refused("not-your-committee", () -> handle(new ReceiveReferral(CASE)));
    }

    private void approvedWithTwo() {
        ledger.given(sent(), received(), decided());
        PromiseRules.made(
                        Draft.of(DecisionType.BIFALL)
                                .promising(promise(null, null), promise(null, null))
                                .command(),
                        decided(),
                        TECHNICAL)
                .forEach(ledger::given);
    }

    private Receipt handle(CaseCommand command) {
        return new CaseHandler().handle(command, ledger.dossier(), secretary());
    }
}
