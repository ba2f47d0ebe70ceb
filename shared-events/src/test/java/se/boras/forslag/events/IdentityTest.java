package se.boras.forslag.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.boras.forslag.events.ballot.BallotId;
import se.boras.forslag.events.ballot.BatchId;
import se.boras.forslag.events.ballot.VoteId;
import se.boras.forslag.events.casework.CaseId;
import se.boras.forslag.events.casework.DecisionId;
import se.boras.forslag.events.commitment.CommitmentId;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;
import se.boras.forslag.events.privacy.ContactRef;
import se.boras.forslag.events.proposal.ProposalId;
import se.boras.forslag.events.proposal.PublicNumber;
import se.boras.forslag.events.reference.CommitteeId;
import se.boras.forslag.events.report.ReportId;
import se.boras.forslag.events.template.LetterKind;
import se.boras.forslag.events.template.TemplateId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class IdentityTest {

    private static final PublicNumber NUMBER = PublicNumber.of(2026, 1);
    private static final ProposalId PROPOSAL = ProposalId.of(NUMBER);

    @Test
    void a_proposal_and_its_public_number_are_told_from_each_other() {
        assertThat(NUMBER).hasToString("BF-2026-0001");
        assertThat(PROPOSAL).hasToString("proposal-2026-0001");
        assertThat(PROPOSAL.publicNumber()).isEqualTo(NUMBER);
    }

    @Test
    void the_ten_thousandth_proposal_of_a_year_has_a_number_too() {
        assertThat(ProposalId.of(PublicNumber.of(2026, 10_000)).publicNumber()).hasToString("BF-2026-10000");
    }

    @Test
    void votes_and_batches_know_their_ballot_and_the_ballot_its_proposal() {
        var ballot = BallotId.of(PROPOSAL);

        assertThat(ballot).hasToString("ballot-2026-0001");
        assertThat(ballot.proposalId()).isEqualTo(PROPOSAL);
        assertThat(VoteId.of(ballot, "a_b-c")).hasToString("vote-2026-0001-a_b-c");
        assertThat(VoteId.of(ballot, "a_b-c").ballotId()).isEqualTo(ballot);
        assertThat(BatchId.of(ballot, 2)).hasToString("batch-2026-0001-2");
        assertThat(BatchId.of(ballot, 2).ballotId()).isEqualTo(ballot);
    }

    @Test
    void decisions_and_commitments_know_their_case_and_the_case_its_proposal() {
        var second = CaseId.of(PROPOSAL, 2);

        assertThat(second).hasToString("case-2026-0001-2");
        assertThat(second.proposalId()).isEqualTo(PROPOSAL);
        assertThat(second.stint()).isEqualTo(2);
        assertThat(DecisionId.of(second, 1)).hasToString("decision-2026-0001-2-1");
        assertThat(DecisionId.of(second, 1).caseId()).isEqualTo(second);
        assertThat(CommitmentId.of(second, 3)).hasToString("commitment-2026-0001-2-3");
        assertThat(CommitmentId.of(second, 3).caseId()).isEqualTo(second);
    }

    @Test
    void messages_know_the_debt_they_pay_and_the_debt_its_proposal() {
        var debt = ObligationId.of(PROPOSAL, 4);

        assertThat(debt).hasToString("obligation-2026-0001-4");
        assertThat(debt.proposalId()).isEqualTo(PROPOSAL);
        assertThat(NotificationId.of(debt, 1)).hasToString("notification-2026-0001-4-1");
        assertThat(NotificationId.of(debt, 1).obligationId()).isEqualTo(debt);
    }

    @Test
    void a_report_knows_its_year_and_there_may_be_more_than_ninety_nine_of_them() {
        assertThat(ReportId.of(2026, 1)).hasToString("report-2026-01");
        assertThat(ReportId.of(2026, 100)).hasToString("report-2026-100");
        assertThat(ReportId.of(2026, 1).year()).isEqualTo(2026);
    }

    @Test
    void a_template_knows_which_letter_it_is_for() {
        var own = TemplateId.of(LetterKind.BALLOT_NOT_REACHED, new CommitteeId("fritid-folkhalsa"));

        assertThat(own).hasToString("template-ballot-not-reached-fritid-folkhalsa");
        assertThat(own.kind()).isEqualTo(LetterKind.BALLOT_NOT_REACHED);
        assertThat(TemplateId.letterOf(own.value())).isEqualTo("ballot-not-reached");
        assertThat(TemplateId.letterOf("ballot-not-reached")).isEqualTo("ballot-not-reached");
        assertThat(TemplateId.of(LetterKind.REFERRAL, null)).hasToString("template-referral");
        assertThat(LetterKind.values())
                .allSatisfy(kind -> assertThat(LetterKind.values())
                        .noneMatch(other -> other.key().startsWith(kind.key() + "-")));
        assertThatIllegalArgumentException().isThrownBy(() -> new TemplateId("template-postcard"));
    }

    @Test
    void no_two_persons_share_a_reference() {
        assertThat(ContactRef.next()).isNotEqualTo(ContactRef.next());
    }

    @Test
    void a_committee_is_known_by_a_bare_word() {
        assertThat(new CommitteeId("fritid-folkhalsa")).hasToString("fritid-folkhalsa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "2026-0001", "proposal-", "ballot-2026-0001", "proposal-2026-1", "proposal-2026-0001-1"
            })
    void what_does_not_look_like_a_proposal_id_is_none(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ProposalId(value))
                .withMessage("This is not a proposal id");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Tekniska", "tekniska nämnden", "-ks", "ks/kf"})
    void what_does_not_fit_in_an_address_is_no_committee_id(String value) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CommitteeId(value))
                .withMessage("This is not a committee id");
    }
}
