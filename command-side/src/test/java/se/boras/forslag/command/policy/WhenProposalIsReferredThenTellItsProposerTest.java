package se.boras.forslag.command.policy;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationComposed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenProposalIsReferredThenTellItsProposerTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenProposalIsReferredThenTellItsProposer.class);

    @Test
    void which_committee_decides_and_by_when() {
        policy.given(it.handedIn())
                .given(it.published())
                .when(it.referred())
                .thenKinds(FeedbackObligationRaised.class, NotificationComposed.class)
                .mailed("REFERRAL " + it.contact);
    }

    @Test
    void T_35_who_has_no_mail_is_owed_it_even_so() {
        var paper = OneProposal.onPaper();
        policy.given(paper.submitted())
                .when(paper.referred())
                .then(paper.owed(FeedbackKind.REFERRAL, null, LocalDate.of(2026, 5, 27), paper.aCase.value()))
                .mailed();
    }
}
