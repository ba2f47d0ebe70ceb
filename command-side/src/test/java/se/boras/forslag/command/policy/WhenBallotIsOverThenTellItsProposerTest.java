package se.boras.forslag.command.policy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.proposal.ProposalExpired;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenBallotIsOverThenTellItsProposerTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenBallotIsOverThenTellItsProposer.class);

    @Test
    void enough_votes() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened())
                .when(it.counted(163))
                .thenKinds(FeedbackObligationRaised.class, NotificationComposed.class)
                .mailed("BALLOT_REACHED " + it.contact);
    }

    @Test
    void too_few_are_told_of_when_the_proposal_has_run_out() {
        policy.given(it.handedIn())
                .given(it.published(), it.opened())
                .when(it.counted(12))
                .nothing();
        policy.when(new ProposalExpired(it.id, 12, 150, it.closesAt().plus(Duration.ofDays(1))))
                .thenKinds(FeedbackObligationRaised.class, NotificationComposed.class)
                .mailed("BALLOT_NOT_REACHED " + it.contact);
    }

    @Test
    void T_35_who_has_no_mail_is_owed_it_even_so() {
        var paper = OneProposal.onPaper();
        policy.given(paper.submitted(), paper.published(), paper.opened())
                .when(paper.counted(163))
                .thenKinds(FeedbackObligationRaised.class)
                .mailed();
    }
}
