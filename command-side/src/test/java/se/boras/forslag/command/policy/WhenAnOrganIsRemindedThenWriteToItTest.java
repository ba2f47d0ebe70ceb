package se.boras.forslag.command.policy;

import static se.boras.forslag.command.OneProposal.TECHNICAL;
import static se.boras.forslag.command.Specification.TODAY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.casework.CaseReminderIssued;
import se.boras.forslag.events.casework.CaseStep;
import se.boras.forslag.events.commitment.DateReminderIssued;
import se.boras.forslag.events.commitment.EscalationLevel;
import se.boras.forslag.events.commitment.OverdueEscalated;
import se.boras.forslag.events.commitment.OverdueReminderIssued;
import se.boras.forslag.events.commitment.StartReminderIssued;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackReminderIssued;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.IntakeStep;
import se.boras.forslag.events.reference.SummaryReportCalledFor;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenAnOrganIsRemindedThenWriteToItTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenAnOrganIsRemindedThenWriteToIt.class);

    @Test
    void a_word_that_is_owed() {
        policy.given(it.handedIn())
                .given(it.owed(FeedbackKind.DECISION, TECHNICAL, TODAY, "decision"))
                .when(new FeedbackReminderIssued(
                        it.debt, EscalationLevel.PRESIDIUM, TODAY, 30, List.of("tekniska/PRESIDIUM")))
                .then()
                .mailed("FEEDBACK_OWED presidiet.tekniska@example.org");
    }

    @Test
    void a_step_of_a_committee() {
        policy.when(new CaseReminderIssued(
                        it.aCase, CaseStep.RECEIVE, EscalationLevel.UNIT, TODAY, 0, List.of("tekniska/UNIT")))
                .mailed("RECEIPT_OWED tekniska@example.org");
        policy.when(new CaseReminderIssued(
                        it.aCase, CaseStep.DECIDE, EscalationLevel.EXECUTIVE_BOARD, TODAY, 200, List.of("ks/BOARD")))
                .mailed("DECISION_OWED kommunstyrelsen@example.org");
        policy.when(new CaseReminderIssued(
                        it.aCase, CaseStep.ADJUST_PROTOCOL, EscalationLevel.UNIT, TODAY, 0, List.of("tekniska/UNIT")))
                .mailed("MINUTES_OWED tekniska@example.org");
    }

    @Test
    void a_promise() {
        policy.when(new OverdueReminderIssued(it.promise, EscalationLevel.UNIT, -7, List.of("tekniska/UNIT")))
                .mailed("PROMISE_DUE tekniska@example.org");
        policy.when(new OverdueEscalated(it.promise, EscalationLevel.EXECUTIVE_BOARD, 90, List.of("ks/BOARD")))
                .mailed("PROMISE_DUE kommunstyrelsen@example.org");
        policy.when(new StartReminderIssued(it.promise, TODAY, 0, List.of("tekniska/UNIT")))
                .mailed("START_DUE tekniska@example.org");
        policy.when(new DateReminderIssued(it.promise, 90, List.of("tekniska/UNIT")))
                .mailed("DAY_MISSING tekniska@example.org");
    }

    @Test
    void a_step_of_the_registry_and_the_reports_of_the_year() {
        policy.when(new IntakeReminderIssued(it.id, IntakeStep.REVIEW, TODAY, 0, List.of("ks/REGISTRY")))
                .mailed("REGISTRY_OWES registraturen@example.org");
        policy.when(new SummaryReportCalledFor(LocalDate.of(2026, 4, 1), List.of("ks/COORDINATOR")))
                .mailed("SUMMARY_DUE samordnaren@example.org");
    }

    @Test
    void an_organ_whose_address_nobody_has_set_gets_none() {
        policy.when(new DateReminderIssued(it.promise, 90, List.of("finns-inte/UNIT")))
                .mailed();
    }
}
