package se.boras.forslag.command.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static se.boras.forslag.command.Specification.NOON;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.boras.forslag.command.DecidingSide;
import se.boras.forslag.command.OneProposal;
import se.boras.forslag.command.Policy;
import se.boras.forslag.command.mail.Letter;
import se.boras.forslag.command.mail.Mail;
import se.boras.forslag.command.mail.Outbox;
import se.boras.forslag.command.mail.Template;
import se.boras.forslag.events.feedback.FeedbackKind;
import se.boras.forslag.events.feedback.NotificationRetryScheduled;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class WhenMessageIsComposedThenPostItTest {

    private final OneProposal it = OneProposal.overTheWeb();
    private final Policy policy = Policy.of(WhenMessageIsComposedThenPostIt.class);

    @Test
    void what_a_person_wrote_leaves_when_it_is_recorded() {
        var outbox = DecidingSide.HERE.part(Outbox.class);
        outbox.hold(mail(it.debt + ":hash"));
        assertThat(policy.when(it.composed(FeedbackKind.DECISION, true)).changedMails())
                .isTrue();
    }

    @Test
    void what_the_service_wrote_is_on_its_way_already() {
        DecidingSide.HERE.part(Outbox.class).put(mail(it.debt + ":hash"));
        policy.when(it.composed(FeedbackKind.PUBLICATION, true)).nothing();
    }

    @Test
    void what_came_back_for_a_passing_reason_leaves_once_more() {
        DecidingSide.HERE.part(Outbox.class).put(mail(it.debt + ":hash"));
        DecidingSide.HERE
                .part(JdbcClient.class)
                .sql("update command.outbox set sent_at = now() where notification_id = ?")
                .param(it.message.value())
                .update();
        var tomorrow = NOON.plus(Duration.ofDays(1));
        assertThat(policy.when(new NotificationRetryScheduled(it.debt, it.message, 1, tomorrow))
                        .changedMails())
                .isTrue();
    }

    private Mail mail(String cause) {
        return new Mail(
                cause, it.contact, new Letter(Template.FEEDBACK, "sv", "Om bänken", List.of("Hej")), it.message);
    }
}
