package se.boras.forslag.command.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.boras.forslag.command.vault.Contacts;
import se.boras.forslag.events.feedback.NotificationId;
import se.boras.forslag.events.privacy.ContactRef;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OutboxTest {

    private static final NotificationId NOTIFICATION = new NotificationId("notification-2026-0001-1-1");

    private PostOffice office;
    private Outbox outbox;
    private ContactRef somebody;

    @BeforeEach
    void open() {
        office = new PostOffice();
        outbox = office.part(Outbox.class);
        somebody = office.somebody("astrid@boras.example");
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void what_is_put_arrives_with_all_its_marks() throws Exception {
        outbox.put(mail("a", "Gång- & cykelväg <längs ån>"));
        assertThat(outbox.waiting()).isTrue();

        office.postman().round();

        var mail = only();
        assertThat(mail.getSubject()).isEqualTo("Om åtgärd");
        assertThat(mail.getHeader("X-Liggaren-Kind")).containsExactly("PUBLICATION");
        assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(mail.getMessageID()).endsWith("@boras.example>");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("astrid@boras.example");
        assertThat(body(mail)).contains("text/plain", "text/html", "G=C3=A5ng- &amp; cykelv=C3=A4g &lt;l=C3=A4ngs");
        assertThat(outbox.waiting()).isFalse();
    }

    @Test
    void T_36_the_same_cause_mails_once_however_often_it_is_told() {
        outbox.put(mail("event-1", "Hej"));
        outbox.put(mail("event-1", "Hej"));
        office.postman().round();
        outbox.put(mail("event-1", "Hej"));
        office.postman().round();

        assertThat(office.server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void what_is_rolled_back_is_not_sent() {
        office.transaction().executeWithoutResult(transaction -> {
            outbox.put(mail("a", "Hej"));
            transaction.setRollbackOnly();
        });

        assertThat(office.postman().round()).isZero();
    }

    @Test
    void nothing_readable_lies_in_the_outbox_and_no_link_stays_there() {
        outbox.put(mail("a", "https://localhost/bekrafta/hemlig"));

        assertThat(row()).doesNotContain("astrid", "hemlig");
        office.postman().round();
        assertThat(row()).endsWith(" t");
    }

    @Test
    void nobody_who_has_been_forgotten_is_written_to() {
        outbox.put(mail("a", "Hej"));
        office.part(Contacts.class).forget(somebody);
        outbox.put(mail("b", "Hej"));

        assertThat(office.postman().round()).isEqualTo(1);

        assertThat(office.server.getReceivedMessages()).isEmpty();
        assertThat(outbox.waiting()).isFalse();
    }

    @Test
    void an_address_that_cannot_be_one_fails_alone() {
        var misshapen = office.somebody("inte en adress");
        outbox.put(new Mail("a", misshapen, letter("Hej"), NOTIFICATION));
        outbox.put(mail("b", "Hej"));

        office.postman().round();

        assertThat(office.server.getReceivedMessages()).hasSize(1);
        assertThat(office.told).containsExactly(NOTIFICATION + " returned 5.1.3");
    }

    @Test
    void T_33_what_the_server_took_is_told_as_accepted_and_once() {
        outbox.put(new Mail("a", somebody, letter("Hej"), NOTIFICATION));

        office.postman().round();
        office.postman().round();

        assertThat(office.told).containsExactly(NOTIFICATION + " accepted");
    }

    @Test
    void a_mail_that_waits_for_its_event_goes_when_it_is_released() {
        outbox.hold(new Mail("a", somebody, letter("Hej"), NOTIFICATION));
        assertThat(office.postman().round()).isZero();

        outbox.release("a");

        assertThat(office.postman().round()).isEqualTo(1);
    }

    @Test
    void of_an_acknowledgement_nothing_is_kept_and_it_goes_once_more_in_new_words() throws Exception {
        outbox.put(new Mail("a", somebody, acknowledgement("with a link"), NOTIFICATION));
        office.postman().round();
        assertThat(outbox.keeps(NOTIFICATION)).isFalse();
        var tomorrow = office.clock.instant().plus(Duration.ofDays(1));
        var written = new AtomicInteger();
        Supplier<Letter> writing = () -> acknowledgement("with link " + written.incrementAndGet());

        office.part(Resending.class).again(NOTIFICATION, tomorrow);
        office.clock.advance(Duration.ofDays(1));
        assertThat(office.postman().round()).isZero();

        for (int time = 1; time <= 2; time++) {
            office.part(Resending.class).again(NOTIFICATION, tomorrow, somebody, writing);
            office.postman().round();
        }

        assertThat(written).hasValue(1);
        assertThat(office.server.getReceivedMessages()).hasSize(2);
        assertThat(outbox.keeps(NOTIFICATION)).isFalse();
    }

    @Test
    void a_message_goes_once_more_under_a_name_of_its_own() throws Exception {
        outbox.put(new Mail("a", somebody, letter("Hej"), NOTIFICATION));
        office.postman().round();
        var tomorrow = office.clock.instant().plus(Duration.ofDays(1));
        office.part(Resending.class).again(NOTIFICATION, tomorrow);
        assertThat(office.postman().round()).isZero();

        office.clock.advance(Duration.ofDays(1));
        office.postman().round();
        office.part(Resending.class).again(NOTIFICATION, tomorrow);
        office.postman().round();

        var mails = office.server.getReceivedMessages();
        assertThat(mails).hasSize(2);
        assertThat(mails[0].getMessageID()).isNotEqualTo(mails[1].getMessageID());
        assertThat(outbox.notificationOf(mails[1].getMessageID())).contains(NOTIFICATION);
    }

    @Test
    void several_postmen_share_the_work_and_no_mail_goes_twice() throws Exception {
        IntStream.range(0, 300).forEach(n -> outbox.put(mail("mail-" + n, "Hej")));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int postman = 0; postman < 4; postman++) {
                threads.submit(() -> {
                    var mine = office.postman();
                    while (mine.round() > 0) {
                        Thread.onSpinWait();
                    }
                });
            }
        }

        assertThat(Arrays.stream(office.server.getReceivedMessages()).map(OutboxTest::id))
                .hasSize(300)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_walking_postman_is_woken_by_the_commit() {
        var postman = office.postman();
        postman.start();
        try {
            office.transaction().executeWithoutResult(_ -> outbox.put(mail("a", "Hej")));
            assertThat(office.server.waitForIncomingEmail(5_000, 1)).isTrue();
        } finally {
            postman.stop();
        }
        assertThat(postman.idle()).isTrue();
    }

    private Mail mail(String cause, String paragraph) {
        return Mail.of(cause, somebody, letter(paragraph));
    }

    private static Letter acknowledgement(String paragraph) {
        return new Letter(Template.ACKNOWLEDGEMENT, "sv", "Om åtgärd", List.of(paragraph));
    }

    private static Letter letter(String paragraph) {
        return new Letter(Template.PUBLICATION, "sv", "Om åtgärd", List.of(paragraph));
    }

    private MimeMessage only() {
        var mails = office.server.getReceivedMessages();
        assertThat(mails).hasSize(1);
        return mails[0];
    }

    private String row() {
        return office.database()
                .sql("select concat(o, ' ', encode(content, 'escape'), ' ', content is null) from command.outbox o")
                .query(String.class)
                .single();
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String body(MimeMessage mail) {
        return GreenMailUtil.getWholeMessage(mail);
    }
}
