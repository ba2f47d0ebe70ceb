package se.boras.forslag.command.policy;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.DecidingSide;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.NotificationComposed;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenProposalIsPublishedThenTellItsProposerTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenProposalIsPublishedThenTellItsProposer.class);

    @Test
    void by_mail_which_pays() {
        policy.given(it.handedIn())
                .when(it.published())
                .thenKinds(FeedbackObligationRaised.class, NotificationComposed.class)
                .mailed("PUBLICATION " + it.contact);
    }

    @Test
    void T_34_but_to_no_address_that_nobody_has_confirmed() {
        policy.given(it.submitted())
                .when(it.published())
                .thenKinds(FeedbackObligationRaised.class)
                .mailed();
    }

    @Test
    void a_mail_that_was_lost_with_its_transaction_is_written_anew() {
        policy.given(it.handedIn()).when(it.published());
        DecidingSide.HERE
                .part(JdbcClient.class)
                .sql("delete from command.outbox where contact_ref = ?")
                .param(it.contact.value())
                .update();

        policy.again().then().mailed("PUBLICATION " + it.contact);
        policy.again().nothing();
    }
}
