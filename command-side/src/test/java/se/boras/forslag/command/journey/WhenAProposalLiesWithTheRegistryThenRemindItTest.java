package se.boras.forslag.command.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.TODAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.ballot.IntegrityReviewPassed;
import se.boras.forslag.events.casework.ReferralDeclined;
import se.boras.forslag.events.privacy.SealedText;
import se.boras.forslag.events.proposal.CompletionReceived;
import se.boras.forslag.events.proposal.CompletionRequested;
import se.boras.forslag.events.proposal.IntakeReminderIssued;
import se.boras.forslag.events.proposal.IntakeStep;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenAProposalLiesWithTheRegistryThenRemindItTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenAProposalLiesWithTheRegistryThenRemindIt.class);

    @Test
    void of_the_review_five_working_days_from_when_it_could_begin() {
        var paper = OneProposal.onPaper();
        policy.when(paper.submitted())
                .then()
                .planned("remind-of-review", paper.id, Instant.parse("2026-05-20T04:00:00Z"));
    }

    @Test
    void over_the_web_it_can_begin_when_the_address_is_confirmed() {
        policy.when(it.submitted()).nothing();
        assertThat(policy.when(it.confirmed()).after().due()).containsKey("remind-of-review " + it.id);
    }

    @Test
    void not_while_the_proposer_is_to_complete_it_nor_when_it_is_done() {
        policy.given(it.submitted()).when(it.confirmed());
        policy.when(new CompletionRequested(it.id, "Var?", TODAY.plusDays(10))).cancelled("remind-of-review", it.id);
        assertThat(policy.when(new CompletionReceived(it.id, new SealedText("dA==")))
                        .after()
                        .due())
                .containsKey("remind-of-review " + it.id);
        policy.when(it.published()).cancelled("remind-of-review", it.id);
    }

    @Test
    void of_the_votes_and_then_of_the_referral() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened())
                .when(it.counted(163))
                .planned("remind-of-vote-review", it.id, Instant.parse("2026-08-19T04:00:00Z"));
        assertThat(policy.when(new IntegrityReviewPassed(it.ballot, "registrator", "Inget", null))
                        .cancelled("remind-of-vote-review", it.id)
                        .after()
                        .due())
                .containsKey("remind-of-referral " + it.id);
        policy.when(it.referred()).cancelled("remind-of-referral", it.id);
    }

    @Test
    void what_a_committee_sends_back_is_to_be_referred_anew() {
        policy.given(it.handedIn()).given(it.published(), it.referred());
        assertThat(policy.when(new ReferralDeclined(it.aCase, "Inte vårt", null))
                        .after()
                        .due())
                .containsKey("remind-of-referral " + it.id);
    }

    @Test
    void once_more_after_ten_working_days() {
        policy.given(it.handedIn())
                .when(new IntakeReminderIssued(
                        it.id, IntakeStep.REVIEW, LocalDate.of(2026, 5, 20), 0, List.of("ks/REGISTRY")))
                .planned("remind-of-review", it.id, Instant.parse("2026-06-03T04:00:00Z"));
    }
}
