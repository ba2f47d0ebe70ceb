package se.boras.forslag.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.DecidingSide;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.events.Channel;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.FeedbackObligationRaised;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.NotificationComposed;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;
import se.boras.forslag.events.proposal.ContactAddressVerificationFailed;
import se.boras.forslag.events.proposal.ContactAddressVerified;
import se.boras.forslag.events.proposal.ContactCorrected;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenProposalIsHandedInThenAcknowledgeItTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenProposalIsHandedInThenAcknowledgeIt.class);

    @Test
    void whoever_hands_in_a_proposal_is_owed_to_hear_that_it_has_come_in() {
        var done = policy.when(it.submitted());
        done.thenKinds(FeedbackObligationRaised.class).mailed();
        assertThat(done.events().getFirst()).isInstanceOfSatisfying(FeedbackObligationRaised.class, owed -> {
            assertThat(owed.kind()).isEqualTo(FeedbackKind.ACKNOWLEDGEMENT);
            assertThat(owed.committee()).isNull();
            assertThat(owed.dueBy()).isEqualTo(LocalDate.of(2026, 5, 27));
        });
    }

    @Test
    void T_35_on_paper_too() {
        var paper = OneProposal.onPaper();
        policy.when(paper.submitted()).thenKinds(FeedbackObligationRaised.class).mailed();
    }

    @Test
    void a_confirmed_address_gets_it_with_a_link_of_its_own() {
        policy.when(it.submitted());
        var done = policy.when(it.confirmed());
        done.thenKinds(NotificationComposed.class).mailed("ACKNOWLEDGEMENT " + it.contact);
        assertThat(done.links()).isEqualTo(1);
    }

    @Test
    void a_proposal_from_before_is_owed_it_when_its_address_is_confirmed() {
        policy.given(it.submitted())
                .when(it.confirmed())
                .thenKinds(FeedbackObligationRaised.class, NotificationComposed.class)
                .mailed("ACKNOWLEDGEMENT " + it.contact);
    }

    @Test
    void a_corrected_address_is_owed_its_own_and_the_one_before_nothing_more() {
        var corrected = OneProposal.contact("astrid.ny@example.org");
        policy.when(it.submitted());
        policy.given(new ContactCorrected(it.id, corrected, Channel.CLERK, "Felstavad"))
                .when(new ContactAddressVerified(it.id, corrected))
                .thenKinds(FeedbackObligationRaised.class, FeedbackObligationWaived.class, NotificationComposed.class)
                .mailed("ACKNOWLEDGEMENT " + corrected);
    }

    @Test
    void T_34_an_address_that_nobody_confirms_is_owed_nothing() {
        policy.when(it.submitted());
        policy.when(new ContactAddressVerificationFailed(it.id, it.contact, "LINK_EXPIRED"))
                .then(new FeedbackObligationWaived(it.debt, "ADDRESS_NOT_CONFIRMED"));
    }

    @Test
    void what_came_back_for_a_passing_reason_is_written_anew() {
        policy.when(it.submitted());
        policy.when(it.confirmed());
        var database = DecidingSide.HERE.part(JdbcClient.class);
        database.sql("update command.outbox set sent_at = now(), content = null where notification_id = ?")
                .param(it.message.value())
                .update();

        var done = policy.when(new NotificationRetryScheduled(it.debt, it.message, 1, NOON.plus(Duration.ofDays(1))));

        assertThat(done.changedMails()).isTrue();
        assertThat(done.links()).as("another link in place of the first").isZero();
        assertThat(done.before().links()).isNotEqualTo(done.after().links());
    }

    @Test
    void a_mail_that_was_lost_with_its_transaction_is_written_anew() {
        policy.given(it.submitted()).when(it.confirmed());
        DecidingSide.HERE
                .part(JdbcClient.class)
                .sql("delete from command.outbox where contact_ref = ?")
                .param(it.contact.value())
                .update();

        policy.again().then().mailed("ACKNOWLEDGEMENT " + it.contact);
        policy.again().nothing();
    }
}
