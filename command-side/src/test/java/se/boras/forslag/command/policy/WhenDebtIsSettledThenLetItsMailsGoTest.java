package se.boras.forslag.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.DecidingSide;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Mail;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.mail.Template;
import se.boras.forslag.events.feedback.FeedbackObligationReopened;
import se.boras.forslag.events.feedback.FeedbackObligationWaived;
import se.boras.forslag.events.feedback.NotificationAbandoned;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenDebtIsSettledThenLetItsMailsGoTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenDebtIsSettledThenLetItsMailsGo.class);

    @Test
    void what_it_said_may_go_some_time_after_it_is_paid_waived_or_given_up() {
        laidInTheOutbox(it);
        assertThat(policy.when(it.paid()).changedMails()).isTrue();
        var waived = OneProposal.overTheWeb();
        laidInTheOutbox(waived);
        assertThat(policy.when(new FeedbackObligationWaived(waived.debt, "x")).changedMails())
                .isTrue();
        var givenUp = OneProposal.overTheWeb();
        laidInTheOutbox(givenUp);
        assertThat(policy.when(new NotificationAbandoned(givenUp.debt, 1, "x", "registrator"))
                        .changedMails())
                .isTrue();
    }

    @Test
    void and_may_not_when_it_is_owed_again() {
        laidInTheOutbox(it);
        var rows = policy.when(it.paid()).before().mails();

        var done = policy.when(new FeedbackObligationReopened(it.debt, "BOUNCED"));

        assertThat(done.after().mails()).isEqualTo(rows);
    }

    private static void laidInTheOutbox(OneProposal of) {
        DecidingSide.HERE
                .part(Outbox.class)
                .put(new Mail(
                        of.message.value(),
                        of.contact,
                        new Letter(Template.PUBLICATION, "sv", "Om bänken", List.of("Hej")),
                        of.message));
    }
}
