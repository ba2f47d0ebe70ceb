package se.boras.forslag.command.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.imports.Retelling.Told;
import se.boras.forslag.events.LedgerEvent;
import se.boras.forslag.events.casework.CaseRegistered;
import se.boras.forslag.events.casework.CommitteeDecisionRecorded;
import se.boras.forslag.events.casework.ReferredToCommittee;
import se.boras.forslag.events.commitment.CommitmentMade;
import se.boras.forslag.events.commitment.ImplementationCompleted;
import se.boras.forslag.events.proposal.LegacyHistoryImported;
import se.boras.forslag.events.proposal.LegacyHistoryImported.Step;
import se.boras.forslag.events.proposal.ProposalClosed;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.ProposalPublished;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RetellingTest {

    private static final ProposalId PROPOSAL = new ProposalId("proposal-2022-0001");

    @Test
    void each_step_that_is_known_is_told_on_its_own_day() {
        assertThat(told())
                .extracting(one -> one.event().getClass(), Told::on)
                .containsExactly(
                        tuple(ProposalPublished.class, LocalDate.of(2022, 3, 8)),
                        tuple(ReferredToCommittee.class, LocalDate.of(2022, 6, 10)),
                        tuple(CaseRegistered.class, LocalDate.of(2022, 9, 15)),
                        tuple(CommitteeDecisionRecorded.class, LocalDate.of(2022, 9, 15)),
                        tuple(CommitmentMade.class, LocalDate.of(2022, 9, 15)),
                        tuple(ImplementationCompleted.class, LocalDate.of(2023, 5, 20)),
                        tuple(ProposalClosed.class, LocalDate.of(2023, 6, 1)),
                        tuple(LegacyHistoryImported.class, Register.TODAY));
    }

    @Test
    @DisplayName("T-46: what nobody knows is marked unknown, and made up nowhere")
    void what_nobody_knows_is_not_made_up() {
        assertThat(the(ProposalPublished.class))
                .isEqualTo(new ProposalPublished(
                        PROPOSAL,
                        Instant.parse("2022-03-07T23:00:00Z"),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of()));
        assertThat(the(CaseRegistered.class).registeredAt()).isNull();
        assertThat(the(CommitteeDecisionRecorded.class).ground()).isNull();
        assertThat(the(CommitteeDecisionRecorded.class).motivation()).isNull();
        assertThat(the(LegacyHistoryImported.class).votes()).isEqualTo(163);
        assertThat(the(LegacyHistoryImported.class).unknownSteps())
                .containsExactly(
                        Step.VOTING, Step.RECEIPT, Step.GROUNDS, Step.PROTOCOL, Step.VERIFICATION, Step.FEEDBACK);
    }

    @Test
    void a_step_that_must_have_been_taken_is_told_without_its_day_from_the_last_day_it_can_have_been() {
        var told = told("publishedOn", "", "referredOn", "", "closedOn", "", "dnr", "");

        assertThat(told)
                .extracting(one -> one.event().getClass(), Told::on)
                .startsWith(
                        tuple(ProposalPublished.class, LocalDate.of(2022, 9, 15)),
                        tuple(ReferredToCommittee.class, LocalDate.of(2022, 9, 15)))
                .contains(tuple(ProposalClosed.class, Register.TODAY));
        assertThat(one(ProposalPublished.class, told).publishedAt()).isNull();
        assertThat(one(ReferredToCommittee.class, told).referredOn()).isNull();
        assertThat(one(ReferredToCommittee.class, told).decisionDueBy()).isNull();
        assertThat(one(LegacyHistoryImported.class, told).unknownSteps())
                .contains(Step.PUBLICATION, Step.REFERRAL, Step.REGISTRATION, Step.CLOSING);
    }

    @Test
    void a_decision_is_due_as_long_after_its_referral_as_the_rules_of_its_time_say() {
        assertThat(the(ReferredToCommittee.class).decisionDueBy()).isEqualTo(LocalDate.of(2022, 12, 10));
    }

    @Test
    void work_without_evidence_is_told_without_it() {
        var told = told("commitmentEvidenceUrl", "");

        assertThat(one(ImplementationCompleted.class, told).evidence()).isEmpty();
        assertThat(one(LegacyHistoryImported.class, told).unknownSteps()).contains(Step.EVIDENCE);
    }

    @Test
    void a_part_that_was_approved_is_a_part_that_was_promised() {
        assertThat(one(CommitmentMade.class, told("decisionType", "DELVIS_BIFALL"))
                        .scopeOfPromise())
                .isEqualTo(CommitmentMade.Scope.PART);
        assertThat(the(CommitmentMade.class).scopeOfPromise()).isEqualTo(CommitmentMade.Scope.FULL);
    }

    @Test
    void an_end_without_its_decision_says_that_the_decision_is_not_known() {
        var told = told(
                "outcome",
                "REJECTED",
                "committee",
                "",
                "referredOn",
                "",
                "dnr",
                "",
                "decisionType",
                "",
                "meetingDate",
                "",
                "paragraph",
                "",
                "decisionText",
                "",
                "commitmentDescription",
                "",
                "commitmentDueBy",
                "",
                "commitmentCompletedOn",
                "",
                "commitmentEvidenceUrl",
                "");

        assertThat(told)
                .extracting(one -> one.event().getClass())
                .isEqualTo(List.of(ProposalPublished.class, ProposalClosed.class, LegacyHistoryImported.class));
        assertThat(one(LegacyHistoryImported.class, told).unknownSteps()).contains(Step.REFERRAL, Step.DECISION);
    }

    private static <E extends LedgerEvent> E the(Class<E> type) {
        return one(type, told());
    }

    private static <E extends LedgerEvent> E one(Class<E> type, List<Told> told) {
        return told.stream()
                .map(Told::event)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static List<Told> told(String... otherwise) {
        return Retelling.of(Register.life(otherwise), PROPOSAL, 6, "samordnare", Register.TODAY);
    }
}
