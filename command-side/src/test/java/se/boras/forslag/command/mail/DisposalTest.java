package se.boras.forslag.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.feedback.ObligationId;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class DisposalTest {

    private static final ObligationId DEBT = new ObligationId("obligation-2026-0001-1");
    private static final NotificationId MESSAGE = NotificationId.of(DEBT, 1);
    private static final NotificationId OF_ANOTHER_DEBT =
            NotificationId.of(new ObligationId("obligation-2026-0001-11"), 1);
    private static final Duration KEPT = Duration.ofDays(30);

    private PostOffice office;
    private Outbox outbox;
    private Disposal disposal;

    @BeforeEach
    void open() {
        office = new PostOffice(Disposal.class);
        outbox = office.part(Outbox.class);
        disposal = office.part(Disposal.class);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_a_mail_said_is_destroyed_some_time_after_its_debt_was_settled() {
        sent("a", MESSAGE);
        sent("b", OF_ANOTHER_DEBT);
        disposal.settled(DEBT);
        office.clock.advance(KEPT.minusMillis(1));
        assertThat(disposal.destroy()).isZero();

        office.clock.advance(Duration.ofMillis(1));

        assertThat(disposal.destroy()).isEqualTo(1);
        assertThat(disposal.destroy()).isZero();
        assertThat(outbox.keeps(MESSAGE)).isFalse();
        assertThat(outbox.keeps(OF_ANOTHER_DEBT)).isTrue();
    }

    @Test
    void that_there_was_a_mail_stays_and_one_that_comes_back_is_known() throws Exception {
        sent("a", MESSAGE);
        disposal.settled(DEBT);
        office.clock.advance(KEPT);
        disposal.destroy();

        var sent = office.server.getReceivedMessages()[0].getMessageID();

        assertThat(outbox.notificationOf(sent)).contains(MESSAGE);
        outbox.put(mail("a", MESSAGE));
        assertThat(office.postman().round()).as("the same cause mails once").isZero();
    }

    @Test
    void what_is_owed_again_is_kept_however_long_that_takes() {
        sent("a", MESSAGE);
        disposal.settled(DEBT);
        disposal.owedAgain(DEBT);
        office.clock.advance(KEPT.multipliedBy(10));

        assertThat(disposal.destroy()).isZero();
    }

    @Test
    void what_has_not_left_is_kept_whatever_has_been_settled() {
        outbox.put(mail("a", MESSAGE));
        disposal.settled(DEBT);
        office.clock.advance(KEPT);

        assertThat(disposal.destroy()).isZero();
        office.postman().round();
        assertThat(disposal.destroy()).isEqualTo(1);
    }

    @Test
    void what_was_never_recorded_is_neither_sent_nor_kept_nor_told() {
        outbox.hold(mail("a", MESSAGE));
        office.clock.advance(KEPT);

        assertThat(disposal.destroy()).isEqualTo(1);

        office.postman().round();
        assertThat(office.told).isEmpty();
        assertThat(outbox.keeps(MESSAGE)).isFalse();
    }

    private void sent(String cause, NotificationId message) {
        outbox.put(mail(cause, message));
        assertThat(office.postman().round()).isEqualTo(1);
    }

    private Mail mail(String cause, NotificationId message) {
        var letter = new Letter(Template.FEEDBACK, "sv", "Om bänken", List.of("Ja"));
        return new Mail(cause, office.somebody("astrid@boras.example"), letter, message);
    }
}
