package se.boras.forslag.command.returned;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Properties;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.boras.forslag.command.mail.Sender;
import se.boras.forslag.events.feedback.NotificationBounced.BounceClass;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReturnedMailTest {

    private static final String UNIQUE = "1b4e28ba-2fa1-41d2-883f-0016d3cca427";
    private static final String OURS = "<" + UNIQUE + "@boras.example>";
    private static final String RETURNS = "retur+" + UNIQUE + "@boras.example";
    private static final ReturnedMail UNDERSTANDING = new ReturnedMail(sender());

    @ParameterizedTest
    @CsvSource({
        "5.1.1, PERMANENT",
        "5.7.1, PERMANENT",
        "5.2.1, PERMANENT",
        "5.2.2, TRANSIENT",
        "4.2.2, TRANSIENT",
        "4.4.7, TRANSIENT"
    })
    void T_33_a_status_says_whether_it_is_for_good_and_a_full_mailbox_is_not(String status, BounceClass expected) {
        assertThat(found(report("failed", status, RETURNS, OURS)))
                .isEqualTo(new Finding.Bounce(OURS, expected, status));
    }

    @Test
    void the_address_it_came_back_to_says_which_mail_it_was_whatever_the_report_leaves_out() {
        assertThat(found(report("failed", "5.1.1", RETURNS, "")))
                .isEqualTo(new Finding.Bounce(OURS, BounceClass.PERMANENT, "5.1.1"));
        assertThat(found(report("failed", "5.1.1", "forslag@boras.example", OURS)))
                .isEqualTo(new Finding.Bounce(OURS, BounceClass.PERMANENT, "5.1.1"));
    }

    @Test
    void a_report_of_something_nobody_knows_which_is_for_a_person() {
        assertThat(found(report("failed", "5.1.1", "forslag@boras.example", "")))
                .isEqualTo(new Finding.ForAPerson());
    }

    @Test
    void a_mail_that_is_late_has_not_come_back_and_one_that_is_delivered_has_arrived() {
        assertThat(found(report("delayed", "4.4.1", RETURNS, OURS))).isEqualTo(new Finding.NoNews());
        assertThat(found(report("delivered", "2.0.0", RETURNS, OURS))).isEqualTo(new Finding.Delivery(OURS));
        assertThat(found(report("relayed", "2.0.0", RETURNS, OURS))).isEqualTo(new Finding.Delivery(OURS));
    }

    @Test
    void a_status_with_a_remark_is_read_without_it() {
        assertThat(found(report("Failed", "5.1.1 (bad destination mailbox address)", RETURNS, OURS)))
                .isEqualTo(new Finding.Bounce(OURS, BounceClass.PERMANENT, "5.1.1"));
    }

    @Test
    void an_old_mail_system_that_writes_as_it_pleases_is_understood_by_address_and_number() {
        var words = """
                Return-Path: <>
                From: MAILER-DAEMON@mail.example.org
                To: %s
                Subject: failure notice

                Hi. This is the program that sends mail at mail.example.org.
                <somebody@example.org>: user does not exist (#5.1.1)
                """;

        assertThat(found(words.formatted(RETURNS))).isEqualTo(new Finding.Bounce(OURS, BounceClass.PERMANENT, "5.1.1"));
        assertThat(found(words.formatted("forslag@boras.example"))).isEqualTo(new Finding.ForAPerson());
        assertThat(found(words.formatted(RETURNS).replace("#5.1.1", ""))).isEqualTo(new Finding.ForAPerson());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "X-Autoreply: yes",
                "Precedence: auto_reply",
                "Subject: Autosvar: Ditt förslag",
                "Subject: Automatiskt svar: BF-2026-0001",
                "Subject: Out of Office Re: BF-2026-0001",
                "Subject: =?UTF-8?Q?Sv:_Fr=C3=A5nvaro?=",
                "X-MS-Exchange-Inbox-Rules-Loop: somebody@example.org"
            })
    void T_32_a_machine_that_answers_for_somebody_who_is_away_is_no_answer_and_no_bounce(String header) {
        assertThat(found(letter(header))).isEqualTo(new Finding.NoNews());
    }

    @Test
    void a_person_who_answers_is_for_a_person_to_read() {
        assertThat(found(letter("Auto-Submitted: no"))).isEqualTo(new Finding.ForAPerson());
        assertThat(found(letter("Subject: Sv: BF-2026-0001"))).isEqualTo(new Finding.ForAPerson());
    }

    private static String letter(String header) {
        return """
                From: somebody@example.org
                To: %s
                %s

                Jag återkommer.
                """.formatted(RETURNS, header);
    }

    private static String report(String action, String status, String to, String about) {
        return """
                Return-Path: <>
                From: Mail Delivery System <MAILER-DAEMON@mx.example.org>
                To: %s
                Subject: Undelivered Mail Returned to Sender
                Auto-Submitted: auto-replied
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="edge"

                --edge
                Content-Type: text/plain; charset=us-ascii

                This is the mail system at host mx.example.org.

                --edge
                Content-Type: message/delivery-status

                Reporting-MTA: dns; mx.example.org
                X-Queue-ID: 4F2A1

                Final-Recipient: rfc822; somebody@example.org
                Original-Recipient: rfc822;somebody@example.org
                Action: %s
                Status: %s
                Remote-MTA: dns; inbox.example.org
                Diagnostic-Code: smtp; 550 5.1.1 no such user

                --edge
                Content-Type: text/rfc822-headers

                From: forslag@boras.example
                Message-ID: %s
                Subject: BF-2026-0001

                --edge--
                """.formatted(to, action, status, about);
    }

    private static Finding found(String mail) {
        try {
            var bytes = mail.replace("\n", "\r\n").getBytes(UTF_8);
            var message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            return UNDERSTANDING.read(message);
        } catch (MessagingException | IOException garbled) {
            throw new AssertionError(garbled);
        }
    }

    private static Sender sender() {
        var parts = new AnnotationConfigApplicationContext(Sender.class);
        return parts.getBean(Sender.class);
    }
}
