package se.boras.forslag.command.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;
import static se.boras.forslag.command.Specification.by;
import static se.boras.forslag.command.Specification.refused;
import static se.boras.forslag.command.casework.CaseFacts.CASE;
import static se.boras.forslag.command.casework.CaseFacts.CULTURE;
import static se.boras.forslag.command.casework.CaseFacts.received;
import static se.boras.forslag.command.casework.CaseFacts.secretary;
import static se.boras.forslag.command.casework.CaseFacts.sent;
import static se.boras.forslag.command.casework.CaseFacts.transferred;
import static se.boras.forslag.command.casework.DecisionFacts.FIRST;
import static se.boras.forslag.command.casework.DecisionFacts.approvedWithTwo;
import static se.boras.forslag.command.casework.DecisionFacts.promise;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.casework.DecisionCommand.AddCommitment;
import se.boras.forslag.command.casework.ReferralCommand.ReceiveReferral;
import se.boras.forslag.command.ledger.LedgerOnPaper;
import se.boras.forslag.command.ledger.Receipt;
import se.boras.forslag.command.ledger.Role;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.DecisionType;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseHandlerTest {

    private LedgerOnPaper ledger = new LedgerOnPaper();

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
        ledger = approvedWithTwo();

        handle(new AddCommitment(CASE, promise(null, null)));

        assertThat(ledger.appended()).extracting(LedgerEvent::stream).containsExactly("commitment-2026-0001-1-3");
    }

    @Test
    void a_refused_decision_leaves_no_trace() {
        ledger = approvedWithTwo();

        refused("already-decided", () -> handle(Draft.of(DecisionType.BIFALL).command()));
        assertThat(ledger.appended()).isEmpty();
    }

    @Test
    void whose_case_it_is_comes_before_whose_turn_it_is() {
        ledger = approvedWithTwo();

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

    private Receipt handle(CaseCommand command) {
        return new CaseHandler().handle(command, ledger.dossier(), secretary());
    }
}
